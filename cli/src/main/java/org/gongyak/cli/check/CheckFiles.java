package org.gongyak.cli.check;

import java.util.List;
import org.gongyak.card.check.word.Words;
import org.gongyak.cli.Format;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFile;
import org.gongyak.cli.file.CardFiles;
import org.gongyak.cli.terminal.Terminal;

/** Checks files, folders and zips and reports on all of them; one that cannot be read does not keep the others from being checked. */
public final class CheckFiles {
    private final Surroundings surroundings;
    private final CardFiles files;

    public CheckFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.files = new CardFiles(surroundings);
    }

    /** Returns the exit code: the highest of all files. */
    public int run(List<String> arguments, Format format, Language language) {
        Thread.ofPlatform().daemon().start(CheckFiles::loadDictionary);
        Report report = report(format, language);
        Totals totals = new Totals();
        for (String argument : arguments) {
            files.read(argument, (name, file) -> check(name, file, report, totals));
        }
        report.end(totals);
        return totals.exitCode();
    }

    /** The Korean dictionary takes longer to load than a card to read, so it is loaded beside the reading. */
    private static void loadDictionary() {
        Words.of("공약");
    }

    private Report report(Format format, Language language) {
        return format == Format.JSON
                ? new JsonReport(surroundings.out())
                : new TextReport(
                        new Terminal(surroundings.out(), surroundings.isColoured()), surroundings.err(), language);
    }

    private static void check(String name, CardFile file, Report report, Totals totals) {
        switch (file) {
            case CardFile.LeftOut leftOut -> report.add(new LeftOut(name, leftOut.reason()));
            case CardFile.Unreadable unreadable -> add(FileReport.unreadable(name, unreadable.error()), report, totals);
            case CardFile.Understood understood -> add(FileCheck.check(name, understood), report, totals);
        }
    }

    private static void add(FileReport file, Report report, Totals totals) {
        totals.add(file);
        report.add(file);
    }
}
