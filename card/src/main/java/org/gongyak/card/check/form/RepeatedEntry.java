package org.gongyak.card.check.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** One entry told twice in the same words. */
public final class RepeatedEntry implements Check {

    @Override
    public String code() {
        return "form.repeated-entry";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("같은 실적이 두 번 적혀 있는지 봅니다.", "One entry told twice in the same words.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, PlacedEntry> seen = new HashMap<>();
        for (PlacedEntry entry : subject.entries()) {
            // Without a line of its own an entry may well be short for two different things.
            if (entry.entry().details().isEmpty() && entry.entry().when().isEmpty()) {
                continue;
            }
            String words = entry.period().tense()
                    + entry.texts().stream()
                            .map(Passage::text)
                            .collect(Collectors.joining("\n"))
                            .replaceAll("\\s", "");
            Optional<PlacedEntry> first = Optional.ofNullable(seen.putIfAbsent(words, entry));
            first.ifPresent(other -> report(other, entry, findings));
        }
    }

    private static void report(PlacedEntry first, PlacedEntry again, Findings findings) {
        findings.report(
                again.title().quote(),
                List.of(first.title().quote()),
                "",
                new Message(
                        "같은 내용이 앞에도 적혀 있습니다. 하나를 지우거나 다른 실적이면 날짜와 내용을 고치십시오.",
                        "The same stands above. Remove one, or correct date and content if it is another."));
    }
}
