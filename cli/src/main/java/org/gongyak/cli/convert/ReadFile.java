package org.gongyak.cli.convert;

import org.gongyak.card.Message;
import org.gongyak.card.source.Document;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Format;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.FileOpener;
import org.gongyak.cli.file.Opened;
import org.gongyak.cli.terminal.Terminal;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.show.DocumentJson;
import org.gongyak.document.show.DocumentText;

/** Shows a document as it was read, before anyone asks what it means. */
public final class ReadFile {
    private final Surroundings surroundings;
    private final FileOpener opener;
    private final DocumentReader reader;

    public ReadFile(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.opener = new FileOpener(surroundings.in());
        this.reader = new DocumentReader(surroundings.clock());
    }

    /** Returns the exit code. */
    public int run(String file, Format format, Language language) {
        return switch (opener.open(file)) {
            case Opened.Failed failed -> refuse(failed.error().message(), language);
            case Opened.NoFile link -> refuse(link.reason().message(), language);
            case Opened.Content content ->
                switch (reader.read(content.bytes(), file)) {
                    case Reading.Refused refused -> refuse(refused.message(), language);
                    case Reading.Read read -> show(read.document(), format, language);
                };
        };
    }

    private int show(Document document, Format format, Language language) {
        if (format == Format.JSON) {
            surroundings.out().println(DocumentJson.of(document));
            return ExitCode.FINE;
        }
        Terminal terminal = new Terminal(surroundings.out(), false);
        DocumentText.of(document).lines().forEach(line -> terminal.line("", line));
        document.issues().forEach(issue -> surroundings.err().println("gongyak: " + language.say(issue.message())));
        return ExitCode.FINE;
    }

    private int refuse(Message message, Language language) {
        surroundings.err().println("gongyak: " + language.say(message));
        return ExitCode.UNREADABLE;
    }
}
