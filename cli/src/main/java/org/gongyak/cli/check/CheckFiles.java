package org.gongyak.cli.check;

import java.io.PrintStream;
import java.util.List;
import org.gongyak.card.check.word.Words;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Format;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFileReader;
import org.gongyak.cli.terminal.Terminal;

/** Checks files and reports on all of them; one that cannot be read does not keep the others from being checked. */
public final class CheckFiles {
    private final Surroundings surroundings;
    private final FileCheck check;

    public CheckFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.check = new FileCheck(new CardFileReader(surroundings));
    }

    /** Returns the exit code: the highest of all files. */
    public int run(List<String> files, Format format, Language language) {
        Thread.ofPlatform().daemon().start(CheckFiles::loadDictionary);
        List<FileReport> reports = files.stream().map(check::check).toList();
        if (format == Format.JSON) {
            surroundings.out().println(JsonReport.of(reports));
        } else {
            print(reports, language);
        }
        return reports.stream().mapToInt(FileReport::exitCode).max().orElse(ExitCode.FINE);
    }

    /** The Korean dictionary takes longer to load than a card to read, so it is loaded beside the reading. */
    private static void loadDictionary() {
        Words.of("공약");
    }

    private void print(List<FileReport> reports, Language language) {
        PrintStream err = surroundings.err();
        reports.stream()
                .flatMap(report -> report.error().stream())
                .forEach(error -> err.println("gongyak: " + language.say(error.message())));
        new TextReport(new Terminal(surroundings.out(), surroundings.isColoured()), language).print(reports);
    }
}
