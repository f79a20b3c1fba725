package org.gongyak.card.check.count;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** A stated number of times or of things against the list in brackets behind it. */
public final class Stated implements Check {
    private static final Pattern LIST = Pattern.compile(
            "(?<n>\\d{1,2})\\s?(?<unit>회|차례|개\\s?(?:소|동|부서|기관|단체|학교|시군|시·군|구|읍면동|사업|과제|분야|기업|업체|대학|공구|노선|과목|과정|항목|곳)|곳)"
                    + "(?:[가-힣\\s]{0,8})\\((?<list>[^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\)");
    /** Words that say the list is not whole, and marks that make it no plain list. */
    private static final Pattern NOT_WHOLE =
            Pattern.compile("등(?:\\s|$|\\))|외\\s?\\d|[~∼～:%]|총\\s|각\\s|[/／].*,|,.*[/／]");

    private static final Pattern FIGURES_ONLY = Pattern.compile("[\\d\\s,.·원천백만억]*");
    private static final Pattern DATE_ITEM =
            Pattern.compile("\\s*(?:(?:20\\d{2}|['‘’]\\d{2})\\s?[.년]\\s?)?\\d{1,2}\\s?[.월/]\\s?\\d{1,2}\\s?[.일]?\\s*");

    @Override
    public String code() {
        return "count.stated";
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
                "“3회 개최(…)”, “3개 기관(…)”처럼 적은 수가 괄호 안의 목록과 맞는지 봅니다.",
                "A stated number against the list in brackets behind it.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Matcher list = LIST.matcher(passage.text());
            while (list.find()) {
                look(passage, list, findings);
            }
        }
    }

    private static void look(Passage passage, Matcher list, Findings findings) {
        String items = list.group("list");
        int stated = Integer.parseInt(list.group("n"));
        List<Integer> counts = counts(items.replaceAll("\\([^()]*\\)", ""), list.group("unit"));
        if (stated == 0
                || counts.isEmpty()
                || counts.contains(stated)
                || NOT_WHOLE.matcher(items).find()) {
            return;
        }
        report(
                passage.quote(list.start(), list.end()),
                list.group("n") + list.group("unit"),
                counts.getFirst(),
                findings);
    }

    /** How many items the list has, by each way it may be read; empty when it is no list. */
    private static List<Integer> counts(String items, String unit) {
        List<String> byComma = List.of(items.split("[,、]"));
        List<String> byDot = List.of(items.split("[,、·ㆍ]"));
        boolean times = unit.equals("회") || unit.equals("차례");
        if (times) {
            boolean dates = byComma.size() > 1
                    && byComma.stream().allMatch(item -> DATE_ITEM.matcher(item).matches());
            return dates ? List.of(byComma.size()) : List.of();
        }
        boolean plain = byDot.size() > 1
                && !FIGURES_ONLY.matcher(items).matches()
                && items.chars().noneMatch(Character::isDigit);
        return plain ? List.of(byComma.size() > 1 ? byComma.size() : byDot.size(), byDot.size()) : List.of();
    }

    private static void report(Quote quote, String stated, int listed, Findings findings) {
        findings.report(
                quote,
                String.valueOf(listed),
                new Message(
                        "%s 썼으나 괄호 안에는 %d개가 적혀 있습니다. 수를 고치거나 빠진 것을 적으십시오.".formatted(Josa.said(stated), listed),
                        "It says %s, the brackets list %d. Correct the number or complete the list."
                                .formatted(stated, listed)));
    }
}
