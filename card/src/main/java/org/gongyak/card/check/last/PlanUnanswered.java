package org.gongyak.card.check.last;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;

/** A planned item of the last card that this card does not answer: neither done, nor put off, nor dropped. */
public final class PlanUnanswered implements Check {

    private static final Pattern AND = Pattern.compile("\\s및\\s|,\\s|\\s/\\s");
    /** A single word may be a turn of phrase. */
    private static final int FEWEST_WORDS = 2;

    @Override
    public String code() {
        return "last.plan-unanswered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.EARLIER_CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "지난 카드의 추진계획 가운데 이번 카드에서 답하지 않은 것을 봅니다.",
                "A planned item of the last card without an answer in this one.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<Set<String>> answers = subject.passages().stream()
                .filter(passage -> !passage.text().isBlank())
                .map(passage -> Topic.of(passage.text()))
                .toList();
        Set<String> entries = new HashSet<>();
        for (PeriodProgress period : subject.earlier().progress()) {
            if (period.tense() != Tense.PLAN) {
                continue;
            }
            for (Entry plan : period.entries()) {
                if (!entries.add(plan.title())) {
                    continue;
                }
                if (!isAnswered(plan, subject, answers)) {
                    report(card, plan.title().strip(), findings);
                } else {
                    unanswered(plan, answers).forEach(part -> report(card, part, findings));
                }
            }
        }
    }

    private static boolean isAnswered(Entry plan, Subject subject, List<Set<String>> answers) {
        Set<String> topic = Topic.of(plan.title());
        if (topic.isEmpty()) {
            return true;
        }
        for (PlacedEntry entry : subject.entries()) {
            Set<String> words = new HashSet<>();
            entry.texts().forEach(text -> words.addAll(Topic.of(text.text())));
            if (Topic.covers(words, topic)) {
                return true;
            }
        }
        return answers.stream().anyMatch(words -> Topic.covers(words, topic));
    }

    /** Of a plan for several things (보상 협의 및 2구간 착공) those of which this card has not a word. */
    private static List<String> unanswered(Entry plan, List<Set<String>> answers) {
        List<String> parts = List.of(AND.split(plan.title()));
        return parts.stream()
                .filter(part -> parts.size() > 1 && Topic.of(part).size() >= FEWEST_WORDS)
                .filter(part -> answers.stream().allMatch(words -> Collections.disjoint(words, Topic.of(part))))
                .map(String::strip)
                .toList();
    }

    private static void report(Card card, String plan, Findings findings) {
        findings.report(
                Places.ofReport(card),
                new Message(
                        "지난 카드의 추진계획 ‘%s’에 대한 답이 없습니다. 이행, 일부 이행, 연기, 미이행 가운데 무엇인지 실적이나 문제점에 적으십시오.".formatted(plan),
                        "The last card planned \"%s\"; this card does not say what became of it. Say whether it was done, put off or dropped."
                                .formatted(plan)));
    }
}
