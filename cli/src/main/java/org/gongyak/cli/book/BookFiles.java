package org.gongyak.cli.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.cli.file.CardFile;
import org.gongyak.cli.file.CardFileReader;
import org.gongyak.document.write.book.BookEntry;

/** The cards of the files, one file at a time. */
final class BookFiles implements Iterator<BookEntry> {
    private final CardFileReader reader;
    private final List<String> files;
    private final SharedOptions shared;
    private final Set<String> pledges = new HashSet<>();
    private final Deque<Card> read = new ArrayDeque<>();
    private int next;

    BookFiles(CardFileReader reader, List<String> files, SharedOptions shared) {
        this.reader = reader;
        this.files = files;
        this.shared = shared;
    }

    /** How many files were opened so far. */
    int opened() {
        return next;
    }

    @Override
    public boolean hasNext() {
        if (!read.isEmpty()) {
            return true;
        }
        if (next == files.size() && !shared.waiting().isEmpty()) {
            throw new Unusable(unknown(String.join(", ", shared.waiting())));
        }
        return next < files.size();
    }

    @Override
    public BookEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (read.isEmpty()) {
            open(files.get(next++));
        }
        BookEntry entry = BookEntry.of(read.remove());
        if (!pledges.add(entry.name())) {
            throw new Unusable(twice(entry.name()));
        }
        return entry.withShared(shared.take(entry.card().number()));
    }

    private void open(String file) {
        switch (reader.read(file)) {
            case CardFile.Unreadable unreadable ->
                throw new Unusable(unreadable.error().message());
            case CardFile.LeftOut leftOut -> throw new Unusable(leftOut.reason().message());
            case CardFile.Understood understood -> understood.cards().forEach(found -> read.add(found.card()));
        }
        if (read.isEmpty()) {
            throw new Unusable(new Message(
                    "‘" + file + "’ 파일에서 공약카드를 찾지 못하여 책자를 만들지 않았습니다. 카드가 든 문서를 적거나 그 파일을 빼십시오.",
                    "No pledge card was found in “" + file
                            + "”, so no book was made. Name a document with a card, or leave that file out."));
        }
    }

    private static Message twice(String pledge) {
        return new Message(
                "‘" + pledge + "’ 공약의 카드가 두 번 나와 책자를 만들지 않았습니다. 두 번 세지 않도록 한 기간의 카드만 적으십시오.",
                "The pledge “" + pledge
                        + "” has two cards, so no book was made. Name the cards of one period only, so that none is counted twice.");
    }

    private static Message unknown(String numbers) {
        return new Message(
                "--shared에 적은 관리번호의 카드가 없습니다: " + numbers + ". 카드에 적힌 관리번호를 그대로 적으십시오.",
                "No card has the number given with --shared: " + numbers + ". Write it as it stands on the card.");
    }
}
