package org.gongyak.cli.check;

import java.util.EnumMap;
import java.util.Map;
import org.gongyak.card.check.Severity;
import org.gongyak.cli.ExitCode;

/** What is counted over all files. */
final class Totals {
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long files;
    private long unreadable;
    private long cards;
    private int exitCode = ExitCode.FINE;

    void add(FileReport report) {
        exitCode = Math.max(exitCode, report.exitCode());
        if (report.error().isPresent()) {
            unreadable++;
            return;
        }
        files++;
        cards += report.cards().size();
        for (Severity severity : Severity.values()) {
            findings.merge(severity, report.count(severity), Long::sum);
        }
    }

    long files() {
        return files;
    }

    long unreadable() {
        return unreadable;
    }

    long cards() {
        return cards;
    }

    long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** The highest of all files. */
    int exitCode() {
        return exitCode;
    }
}
