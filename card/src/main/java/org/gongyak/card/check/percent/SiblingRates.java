package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Counts with rates side by side, of which some fit the sum of the counts and others do not: 14건 (93%), 1건 (7%). */
public final class SiblingRates implements Check {
    private static final Pattern COUNT_AND_RATE = Pattern.compile(
            "(?<![\\d.,])(?<count>\\d[\\d,]*)\\s*(?:개소|건|개|명|회|곳|가구|세대)[^\\d%()]{0,6}\\(\\s*(?<rate>\\d{1,3}(?:\\.\\d+)?)(?<sign>\\s?%)\\s*\\)");

    @Override
    public String code() {
        return "percent.sibling-rates";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "나란히 적은 건수와 비율이 건수의 합과 맞는지 봅니다.", "Counts and rates side by side against the sum of the counts.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            judge(counted(passage), findings);
        }
        for (Grid grid : subject.grids()) {
            for (List<Passage> row : grid.rows()) {
                List<Share> all = new ArrayList<>();
                row.stream().distinct().forEach(cell -> all.addAll(counted(cell)));
                if (all.stream().map(Share::passage).distinct().count() > 1) {
                    judge(all, findings);
                }
            }
        }
    }

    /** The counts with their rates; the whole is not known yet. */
    private static List<Share> counted(Passage passage) {
        List<Share> all = new ArrayList<>();
        if (passage.text().indexOf('%') < 0) {
            return all;
        }
        Matcher matcher = COUNT_AND_RATE.matcher(passage.text());
        while (matcher.find()) {
            all.add(new Share(
                    passage,
                    matcher.start("rate"),
                    matcher.end("rate") + matcher.group("sign").length(),
                    new BigDecimal(matcher.group("count").replace(",", "")),
                    BigDecimal.ZERO,
                    new BigDecimal(matcher.group("rate"))));
        }
        return all;
    }

    private static void judge(List<Share> counted, Findings findings) {
        BigDecimal whole = counted.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Share> shares = counted.stream()
                .map(share ->
                        new Share(share.passage(), share.start(), share.end(), share.part(), whole, share.stated()))
                .toList();
        long wrong = shares.stream().filter(share -> !share.holds()).count();
        // That the counts make up a whole is told by the rates that fit it.
        if (shares.size() > 1 && wrong > 0 && wrong < shares.size()) {
            shares.stream().filter(share -> !share.holds()).forEach(share -> ShareMessage.report(share, findings));
        }
    }
}
