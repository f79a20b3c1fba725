package org.gongyak.card.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** More people who completed than had applied. */
public final class Completions implements Check {
    private static final String NUMBER = "(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,6})";
    private static final Pattern APPLIED =
            Pattern.compile("(?:신청|지원|접수)\\s?(?:자|인원|인)?\\s*(?:수)?\\s*[:：]?\\s*(?:총\\s?)?" + NUMBER + "\\s?명|"
                    + NUMBER.replace("<n>", "<m>") + "\\s?명\\s?(?:이\\s?)?(?:신청|지원(?!금|사업)|접수)");
    private static final Pattern COMPLETED = Pattern.compile(
            "(?:수료|이수|선정|합격|선발)\\s?(?:자|인원|인)?\\s*(?:수)?\\s*[:：]?\\s*(?:총\\s?)?" + NUMBER + "\\s?명(?!\\s?(?:신청|지원|접수))|"
                    + NUMBER.replace("<n>", "<m>")
                    + "\\s?명\\s?(?:\\(\\s?\\d+(?:\\.\\d+)?\\s?%\\s?\\))?\\s?(?:이\\s?)?(?:수료|이수|선정|합격|선발)");

    @Override
    public String code() {
        return "count.completions";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("수료·선정 인원이 신청 인원보다 많은지 봅니다.", "More people who completed or were chosen than had applied.");
    }

    /** One figure and where it stands. */
    private record Figure(int people, Quote quote) {}

    @Override
    public void look(Subject subject, Findings findings) {
        for (PlacedEntry entry : subject.entries()) {
            List<Figure> applied = figures(entry, APPLIED);
            List<Figure> completed = figures(entry, COMPLETED);
            // Several courses in one entry cannot be told apart.
            if (applied.size() == 1
                    && completed.size() == 1
                    && completed.getFirst().people() > applied.getFirst().people()) {
                report(applied.getFirst(), completed.getFirst(), findings);
            }
        }
    }

    private static List<Figure> figures(PlacedEntry entry, Pattern pattern) {
        List<Figure> figures = new ArrayList<>(figures(entry.title(), "", pattern));
        for (int i = 0; i < entry.entry().details().size(); i++) {
            // 신청자: 30명 says with its label what the figure counts.
            String label = entry.entry()
                    .details()
                    .get(i)
                    .label()
                    .map(word -> word + ": ")
                    .orElse("");
            figures.addAll(figures(entry.detail(i), label, pattern));
        }
        return figures;
    }

    private static List<Figure> figures(Passage text, String label, Pattern pattern) {
        List<Figure> figures = new ArrayList<>();
        if (text.text().indexOf('명') < 0) {
            return figures;
        }
        Matcher matcher = pattern.matcher(label + text.text());
        while (matcher.find()) {
            String digits = matcher.group("n") == null ? matcher.group("m") : matcher.group("n");
            int start = Math.max(0, matcher.start() - label.length());
            figures.add(new Figure(
                    Integer.parseInt(digits.replace(",", "")), text.quote(start, matcher.end() - label.length())));
        }
        return figures;
    }

    private static void report(Figure applied, Figure completed, Findings findings) {
        findings.report(
                completed.quote(),
                List.of(applied.quote()),
                applied.people() + "명 이하",
                new Message(
                        "신청한 사람은 %d명인데 %s 적혀 있습니다. 두 인원 가운데 틀린 것을 고치십시오."
                                .formatted(
                                        applied.people(),
                                        Josa.said(completed.quote().text())),
                        "%d applied, yet %d are said to have completed or been chosen. Correct one of the figures."
                                .formatted(applied.people(), completed.people())));
    }
}
