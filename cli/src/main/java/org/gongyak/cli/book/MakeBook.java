package org.gongyak.cli.book;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.gongyak.card.Message;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFileReader;
import org.gongyak.cli.file.OutputFile;
import org.gongyak.cli.file.WriteFailure;
import org.gongyak.document.write.book.Book;
import org.gongyak.document.write.book.BookCover;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookProgress;
import org.gongyak.document.write.book.BookWriter;

/** Writes the cards of many files as one book; each file is read when its cards are due, so that memory stays flat. */
public final class MakeBook {
    private final Surroundings surroundings;
    private final Language language;

    public MakeBook(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** Returns the exit code. */
    public int run(BookCover cover, List<String> files, SharedOptions shared, BookFormat format, String out) {
        ProgressLine line = new ProgressLine(surroundings.err(), surroundings.isWatched());
        BookFiles entries = new BookFiles(new CardFileReader(surroundings), files, shared);
        BookProgress progress = cards -> line.show(language.say(
                "카드 %d건, 파일 %d/%d".formatted(cards, entries.opened(), files.size()),
                "%d cards, file %d of %d".formatted(cards, entries.opened(), files.size())));
        try {
            Book book = new Book(cover, () -> entries);
            OutputFile.write(
                    out,
                    surroundings.out(),
                    stream -> new BookWriter(surroundings.clock()).write(book, format, stream, progress));
            line.clear();
            return ExitCode.FINE;
        } catch (Unusable unusable) {
            return refuse(line, unusable.reason());
        } catch (InvalidPathException impossible) {
            return refuse(line, WriteFailure.noFolder(out));
        } catch (IOException broken) {
            return refuse(line, WriteFailure.of(out, broken));
        }
    }

    private int refuse(ProgressLine line, Message message) {
        line.clear();
        surroundings.err().println("gongyak: " + language.say(message));
        return ExitCode.UNREADABLE;
    }
}
