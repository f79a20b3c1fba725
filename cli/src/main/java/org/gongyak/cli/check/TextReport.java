package org.gongyak.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.check.Severity;
import org.gongyak.cli.Language;
import org.gongyak.cli.terminal.Excerpt;
import org.gongyak.cli.terminal.Style;
import org.gongyak.cli.terminal.Terminal;

/** The report for people: card by card, the heaviest findings first, each with the words concerned at both places. */
final class TextReport implements Report {
    private static final String NONE = "";
    private static final String INDENT = "    ";
    private static final String DEEPER = INDENT + INDENT;

    private final Terminal terminal;
    private final PrintStream err;
    private final Language language;
    private final Wording wording;
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** What could not be read is told on the second stream. */
    TextReport(Terminal terminal, PrintStream err, Language language) {
        this.terminal = terminal;
        this.err = err;
        this.language = language;
        this.wording = new Wording(language);
    }

    @Override
    public void add(FileReport report) {
        if (report.error().isPresent()) {
            err.println("gongyak: " + language.say(report.error().get().message()));
        } else {
            print(report);
        }
    }

    @Override
    public void add(LeftOut file) {
        leftOut.add(file);
    }

    @Override
    public void end(Totals totals) {
        if (!leftOut.isEmpty()) {
            terminal.line(NONE, Style.DIM, wording.leftOut(leftOut));
        }
        terminal.line(NONE, Style.BOLD, wording.summary(totals));
    }

    private void print(FileReport report) {
        report.issues().forEach(issue -> terminal.line(NONE, Style.DIM, wording.issue(report.file(), issue)));
        for (int i = 0; i < report.cards().size(); i++) {
            Card card = report.cards().get(i);
            terminal.line(NONE, Style.BOLD, report.file() + " · " + card.number() + " " + card.title());
            findings(report, OptionalInt.of(i));
        }
        if (report.cards().isEmpty()) {
            terminal.line(NONE, Style.BOLD, report.file());
            findings(report, OptionalInt.empty());
        }
    }

    private void findings(FileReport report, OptionalInt card) {
        for (Severity severity : Severity.values()) {
            List<Located> group = report.findings().stream()
                    .filter(located ->
                            located.card().equals(card) && located.finding().severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                terminal.line();
                terminal.line("  ", style(severity), wording.count(severity, group.size()));
                IntStream.range(0, group.size()).forEach(i -> finding(group.get(i)));
            }
        }
        terminal.line();
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.BLUE;
        };
    }

    private void finding(Located located) {
        String where = wording.where(located.at());
        terminal.line(INDENT, Style.DIM, where + "  [" + located.finding().code() + "]");
        terminal.line(INDENT, language.say(located.finding().message()));
        excerpt(located.at(), style(located.finding().severity()));
        if (!located.related().isEmpty()) {
            terminal.line(INDENT, wording.related(located.related()));
        }
        if (!located.finding().expected().isEmpty()) {
            terminal.line(INDENT, wording.expected(located.finding().expected()));
        }
    }

    private void excerpt(Where where, Style style) {
        if (!where.quote().isEmpty()) {
            Where.Passage passage = where.surroundings();
            Excerpt excerpt = Excerpt.of(passage.text(), passage.start(), passage.end());
            terminal.line(DEEPER, excerpt.line());
            terminal.line(DEEPER, style, excerpt.marker());
        }
    }
}
