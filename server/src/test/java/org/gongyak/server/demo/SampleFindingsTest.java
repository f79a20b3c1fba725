package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.Evidence;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

/** The faults on purpose are found, and nothing else is; {@code -Dgongyak.accept=true} rewrites the list of findings. */
class SampleFindingsTest {
    /** As the README beside the pledge files tells. */
    private static final Set<String> FAULTY =
            Set.of("1-2-4", "2-2-1", "3-1-2", "3-2-1", "4-1-1", "4-2-2", "4-2-3", "4-2-4", "5-1-1", "5-2-1");

    private static final Path EXPECTED = Path.of(
            System.getProperty("gongyak.root"),
            "server/src/test/resources/org/gongyak/server/demo/findings.expected.txt");

    @Test
    void the_checks_find_what_is_expected() throws IOException {
        String found = String.join("\n", findings()) + "\n";
        if (Boolean.getBoolean("gongyak.accept")) {
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void no_pledge_without_a_fault_on_purpose_is_accused() {
        assertThat(findings()).allMatch(line -> FAULTY.stream().anyMatch(pledge -> line.contains(" " + pledge + " ")));
    }

    /** Period, pledge and code of each finding. */
    private static Set<String> findings() {
        Set<String> lines = new TreeSet<>();
        for (List<Card> history : SampleCards.byPledge()) {
            for (int i = 0; i < history.size(); i++) {
                Card card = history.get(i);
                Subject subject = Subject.of(card)
                        .withRegister(SampleCards.of(SampleCards.PERIODS.get(i)))
                        .withFiles(card.evidence().stream().map(Evidence::mark).collect(Collectors.toSet()));
                Subject whole = i == 0 ? subject : subject.withEarlier(history.get(i - 1));
                Checks.run(whole).forEach(finding -> lines.add(SampleCards.name(card) + " " + finding.code()));
            }
        }
        return lines;
    }
}
