package org.gongyak.card.check.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** A series of meetings in which a number is missing or stands twice. */
public final class Series implements Check {
    /** Two members may be the only ones worth telling; with three a hole is a hole. */
    private static final int FEWEST_FOR_A_HOLE = 3;
    /** A series with more holes than this is told in part on purpose. */
    private static final int MOST_MISSING = 2;

    @Override
    public String code() {
        return "number.series";
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
        return new Message(
                "1차, 2차, 4차처럼 빠진 차수나 두 번 나오는 차수가 있는지 봅니다.",
                "A series (1차, 2차, 4차) with a number missing or used twice.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, List<SeriesMember>> series = new LinkedHashMap<>();
        for (SeriesMember member : SeriesMember.listOf(subject)) {
            series.computeIfAbsent(member.series(), key -> new ArrayList<>()).add(member);
        }
        series.values().forEach(members -> runs(members).forEach(run -> look(run, findings)));
    }

    /** Cuts a series where it begins anew with 1차, as it may each year; newest first is turned round. */
    private static List<List<SeriesMember>> runs(List<SeriesMember> members) {
        boolean falling = members.getFirst().number() > members.getLast().number();
        List<List<SeriesMember>> runs = new ArrayList<>();
        int before = 0;
        for (SeriesMember member : falling ? members.reversed() : members) {
            if (runs.isEmpty() || (member.number() == 1 && before > 1)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(member);
            before = member.number();
        }
        return runs;
    }

    private static void look(List<SeriesMember> run, Findings findings) {
        Map<Integer, SeriesMember> seen = new TreeMap<>();
        for (SeriesMember member : run) {
            Optional<SeriesMember> first = Optional.ofNullable(seen.putIfAbsent(member.number(), member));
            first.ifPresent(other -> repeated(other, member, findings));
        }
        List<Integer> missing = new ArrayList<>();
        List<Integer> numbers = List.copyOf(seen.keySet());
        for (int n = numbers.getFirst(); n < numbers.getLast(); n++) {
            if (!seen.containsKey(n)) {
                missing.add(n);
            }
        }
        if (run.size() >= FEWEST_FOR_A_HOLE && !missing.isEmpty() && missing.size() <= MOST_MISSING) {
            seen.values().stream()
                    .filter(member -> member.number() > missing.getFirst())
                    .findFirst()
                    .ifPresent(after -> hole(after, missing, findings));
        }
    }

    private static void repeated(SeriesMember first, SeriesMember again, Findings findings) {
        findings.report(
                again.quote(),
                List.of(first.quote()),
                "",
                new Message(
                        "%s 두 번 나옵니다. 차수나 중복된 실적인지 확인하십시오."
                                .formatted(Josa.subject("‘" + again.quote().text() + "’")),
                        "%s stands twice in this series. Check the number, or whether an entry is repeated."
                                .formatted(again.quote().text())));
    }

    private static void hole(SeriesMember after, List<Integer> missing, Findings findings) {
        String names = missing.stream().map(n -> n + "차").collect(Collectors.joining(", "));
        findings.report(
                after.quote(),
                missing.getFirst() + "차",
                new Message(
                        "%s 없이 %s 나옵니다. 빠진 실적을 적거나 차수를 고치십시오."
                                .formatted(
                                        names, Josa.subject("‘" + after.quote().text() + "’")),
                        "%s follows although %s is missing. Add what is missing or correct the number."
                                .formatted(after.quote().text(), names)));
    }
}
