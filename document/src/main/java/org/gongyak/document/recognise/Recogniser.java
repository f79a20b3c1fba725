package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Preamble;

/**
 * Finds the cards of a document. A card begins where a row names a pledge; it is one when anything else of a card follows. What stands
 * before the first card, and parts that name a pledge and say nothing more of it, are kept as unrecognised blocks where the document
 * holds one card; in a book of several, such as its cover and contents, they are nothing any card says and stand outside.
 */
public final class Recogniser {
    /** UTF-16 units; a whole page of print in one line is a tenth of it. No card has a longer one, and patterns stay quick below it. */
    static final int LONGEST_PARAGRAPH = 20_000;

    private static final int LONGEST_QUOTE = 40;

    private final List<RecognisedCard> cards = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<SourceText> outside = new ArrayList<>();
    private Preamble preamble = Preamble.EMPTY;

    private Recogniser() {}

    public static Recognition recognise(Document document) {
        Recogniser recogniser = new Recogniser();
        recogniser.issues.addAll(document.issues());
        Optional<SourceText> endless = document.paragraphs().stream()
                .filter(paragraph -> paragraph.length() > LONGEST_PARAGRAPH)
                .findFirst();
        if (endless.isPresent()) {
            recogniser.issues.add(tooLong(endless.get()));
        } else {
            recogniser.read(Split.atCards(Pieces.of(document)));
        }
        if (recogniser.cards.isEmpty()) {
            recogniser.noCard();
        }
        return new Recognition(recogniser.cards, recogniser.outside, recogniser.issues);
    }

    private static Issue tooLong(SourceText paragraph) {
        return new Issue(
                "card.paragraph-too-long",
                Optional.of(paragraph.place(0, LONGEST_QUOTE)),
                paragraph.slice(0, LONGEST_QUOTE).toString(),
                new Message(
                        "한 문단이 %,d자를 넘어 카드를 찾지 않았습니다. 문단을 나누어 다시 저장하십시오.".formatted(LONGEST_PARAGRAPH),
                        "A paragraph is longer than %,d characters, so no card was looked for. Break it up and save again."
                                .formatted(LONGEST_PARAGRAPH)));
    }

    private void read(List<Split.Part> parts) {
        List<Split.Part> found = new ArrayList<>();
        List<CardReader> readers = new ArrayList<>();
        List<Piece> before = new ArrayList<>();
        List<Piece> between = new ArrayList<>();
        for (Split.Part part : parts) {
            Optional<CardReader> reader = read(part, readers, TitleAbove.lines(before));
            if (reader.isPresent()) {
                readers.add(reader.get());
                preamble = readers.size() == 1 ? Preamble.of(TitleAbove.lines(before)) : preamble;
                found.add(part);
            } else {
                List<Piece> outside = readers.isEmpty() ? before : between;
                outside.addAll(part.above());
                outside.addAll(part.pieces());
            }
        }
        if (readers.size() == 1) {
            only(found.getFirst(), readers.getFirst(), before, between);
        } else if (readers.size() > 1) {
            several(found.getFirst(), readers, before, between);
        }
    }

    /** Reads a part of the document if it is a card. */
    private Optional<CardReader> read(Split.Part part, List<CardReader> readers, List<SourceText> heads) {
        if (!part.namesPledge()) {
            return Optional.empty();
        }
        CardReader reader = readers.isEmpty()
                ? reader(Optional.empty(), List.of())
                : reader(readers.getLast().unit(), heads);
        read(part, reader);
        return Optional.of(reader).filter(read -> read.draft().isCard());
    }

    private CardReader reader(Optional<Unit> unit, List<SourceText> pageHeads) {
        return new CardReader(new CardDraft(preamble), unit, pageHeads);
    }

    private static void read(Split.Part part, CardReader reader) {
        part.above().forEach(reader::above);
        part.pieces().forEach(reader::read);
    }

    /** All that the document says is kept with its only card, which is read once more when there is something before it. */
    private void only(Split.Part part, CardReader read, List<Piece> before, List<Piece> behind) {
        CardReader reader = read;
        if (!before.isEmpty()) {
            reader = reader(Optional.empty(), List.of());
            before.forEach(reader::keepUnrecognised);
            read(part, reader);
        }
        reader.end();
        behind.forEach(reader::keepUnrecognised);
        finish(reader);
    }

    /** What stands between the cards of a book is nothing any of them says. */
    private void several(Split.Part first, List<CardReader> readers, List<Piece> before, List<Piece> between) {
        if (!before.isEmpty()) {
            CardReader again = reader(Optional.empty(), TitleAbove.lines(before));
            read(first, again);
            readers.set(0, again);
        }
        for (CardReader reader : readers) {
            reader.end();
            finish(reader);
        }
        before.forEach(piece -> outside.addAll(Pieces.texts(piece)));
        between.forEach(piece -> outside.addAll(Pieces.texts(piece)));
        Unrecognisables.issue(outside).ifPresent(issues::add);
    }

    private void finish(CardReader reader) {
        CardDraft draft = reader.draft();
        cards.add(new RecognisedCard(draft.build(), draft.sources()));
        issues.addAll(draft.issues());
        Unrecognisables.issue(cards.getLast()).ifPresent(issues::add);
    }

    private void noCard() {
        issues.add(new Issue(
                "card.none",
                Optional.empty(),
                SourceText.join("", List.of()).toString(),
                new Message(
                        "이 문서에서 공약 카드를 찾지 못했습니다. 카드 없이도 할 수 있는 검증(날짜, 합계, 비율)만 했습니다. "
                                + "카드라면 관리번호와 공약명이 있는 행이 있는지 확인하십시오.",
                        "No pledge card was found in this document; only the checks that need no card (dates, sums,"
                                + " rates) were made. If it is a card, see that a row gives its number and title.")));
    }
}
