package org.gongyak.card.check.tense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Reference;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.check.word.Planned;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateText;

/** Past events of which only time and place are told, where the row tells more of the others. */
public final class OutcomeMissing implements Check {
    private static final Set<String> TIME_AND_PLACE =
            Set.of("일시", "일자", "날짜", "기간", "일정", "시기", "장소", "시간", "개최일", "개최일시");
    private static final Pattern OUTCOME = Pattern.compile("결과|완료|수료|\\d+\\s*명|체결|승인|의결|선정");
    /** Only where nearly all others say more is one that says nothing an omission. */
    private static final double HABIT = 0.75;

    private static final int FEWEST_EVENTS = 4;

    @Override
    public String code() {
        return "tense.outcome-missing";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "지난 회의·보고회·교육에 내용이나 결과가 빠져 있는지 봅니다.",
                "Past events told without content or outcome, unlike the others of their row.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Optional<LocalDate> reference = Reference.of(subject.card());
        Map<Integer, List<DatedEntry>> rows = new LinkedHashMap<>();
        subject.datedEntries().stream()
                .filter(entry -> entry.placed().period().tense() != Tense.PLAN)
                .filter(entry -> isEvent(entry.placed().entry().act()))
                .filter(entry -> reference
                        .filter(day -> entry.range().lastDay().isAfter(day))
                        .isEmpty())
                .forEach(entry -> rows.computeIfAbsent(entry.placed().periodIndex(), row -> new ArrayList<>())
                        .add(entry));
        rows.values().forEach(events -> look(events, findings));
    }

    private static void look(List<DatedEntry> events, Findings findings) {
        List<DatedEntry> bare =
                events.stream().filter(event -> isBare(event.placed())).toList();
        if (events.size() >= FEWEST_EVENTS && bare.size() <= events.size() * (1 - HABIT)) {
            bare.forEach(event -> report(event, findings));
        }
    }

    private static boolean isEvent(Act act) {
        return act instanceof Act.Meeting
                || act instanceof Act.Interview
                || act instanceof Act.Consultation
                || act instanceof Act.Briefing
                || act instanceof Act.StudyStage
                || act instanceof Act.Course;
    }

    private static boolean isBare(PlacedEntry placed) {
        Entry entry = placed.entry();
        return !entry.details().isEmpty()
                && entry.marks().isEmpty()
                && entry.details().stream()
                        .allMatch(detail ->
                                isTimeOrPlace(detail) && !detail.text().contains("추진"))
                && placed.texts().stream()
                        .noneMatch(text -> OUTCOME.matcher(text.text()).find() || Planned.isIn(text.text()));
    }

    private static boolean isTimeOrPlace(Detail detail) {
        return detail.label()
                .map(label -> TIME_AND_PLACE.contains(label.replaceAll("\\s", "")))
                .orElseGet(() -> DateText.parse(detail.text()).isPresent());
    }

    private static void report(DatedEntry event, Findings findings) {
        findings.report(
                event.placed().title().quote(),
                List.of(event.quote()),
                "",
                new Message(
                        "%s에 한 일인데 내용이나 결과가 없습니다. 무엇을 논의했고 어떻게 되었는지 적으십시오."
                                .formatted(event.quote().text()),
                        "Held on %s, but nothing is told of it. Say what was discussed and what came of it."
                                .formatted(Dates.ko(event.range()))));
    }
}
