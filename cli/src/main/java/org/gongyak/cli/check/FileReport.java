package org.gongyak.cli.check;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.check.Severity;
import org.gongyak.card.source.Issue;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.file.FileError;

/**
 * What {@code check} has to say of one file.
 *
 * @param file its name as given
 * @param findings in the order of reading
 * @param error why it could not be read; then all else is empty
 */
record FileReport(
        String file, List<Card> cards, List<Issue> issues, List<Located> findings, Optional<FileError> error) {

    FileReport {
        cards = List.copyOf(cards);
        issues = List.copyOf(issues);
        findings = List.copyOf(findings);
    }

    static FileReport unreadable(String file, FileError error) {
        return new FileReport(file, List.of(), List.of(), List.of(), Optional.of(error));
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(located -> located.finding().severity() == severity)
                .count();
    }

    int exitCode() {
        if (error.isPresent()) {
            return ExitCode.UNREADABLE;
        }
        return count(Severity.ERROR) > 0 ? ExitCode.ERRORS_FOUND : ExitCode.FINE;
    }
}
