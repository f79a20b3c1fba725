package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;

/** Finds the rates whose part and whole stand beside them. What is not plainly both is left alone. */
final class Shares {
    private static final Map<String, Long> WORTH =
            Map.of("원", 1L, "천원", 1_000L, "만원", 10_000L, "백만원", 1_000_000L, "억원", 100_000_000L, "억", 100_000_000L);

    private static final String FIGURE = "(?<!\\d|[\\d][.,])(?<%s>\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String UNIT =
            "(?<%s>백만\\s?원|천\\s?원|만\\s?원|억\\s?원?|원|개소|건|개|명|인|회|곳|가구|세대|필지|대|동|km|㎞|㎡|ha|m)?";
    private static final String PART = FIGURE.formatted("part") + "\\s*" + UNIT.formatted("partUnit");
    private static final String WHOLE = FIGURE.formatted("whole") + "\\s*" + UNIT.formatted("wholeUnit");

    /** Up to the rate; the name of a rate of something else, such as 공정률, breaks the tie. */
    private static final String TAIL = "(?:(?:수료|이수|완료|승인|이행|참여|집행|달성)[율률]|[^\\d%율률]){0,14}$";

    static final Pattern PERCENT =
            Pattern.compile("(?<![\\d.,~∼〜-])(?<rate>\\d{1,3}(?:\\.\\d+)?)\\s?%(?!\\s?[pP]|\\s?포인트)");
    /** {@code 15개 사업 중 14개 사업 승인(}: what stands before the rate. */
    private static final Pattern OUT_OF =
            Pattern.compile(WHOLE + "[^\\d%]{0,8}?(?:중|가운데|대비)[^\\d%]{0,25}?" + PART + TAIL);
    /** {@code 54건/61건(}. */
    private static final Pattern FRACTION_BEFORE = Pattern.compile(PART + "\\s*[/÷]\\s*" + WHOLE + "\\s*[(,=:→]?\\s*$");
    /** {@code (54건/61건)} behind the rate. */
    private static final Pattern FRACTION_BEHIND =
            Pattern.compile("^\\s*[(:]\\s*" + PART + "\\s*[/÷]\\s*" + WHOLE + "\\s*\\)?");
    /** {@code (61건 중 54건)} behind the rate. */
    private static final Pattern OUT_OF_BEHIND = Pattern.compile(
            "^\\s*[(:]\\s*" + WHOLE + "[^\\d%]{0,8}?(?:중|가운데|대비)[^\\d%]{0,12}?" + PART + "[^\\d%]{0,10}\\)");
    /** {@code 78명 신청 / 55명(}, {@code 신청 78명, 수료 55명(}. */
    private static final Pattern APPLIED =
            Pattern.compile("(?:" + WHOLE + "\\s*(?:이|의|가)?\\s*(?:신청|접수|지원|등록|입교|수강|참여|참가|모집)|"
                    + "(?:신청|접수|지원|등록|입교|수강|참여|참가|모집)(?:자|인원|생)?\\s*[:：]?\\s*(?<whole2>\\d[\\d,]*)\\s*명)"
                    + "[^\\d%]{0,15}?" + PART + TAIL);

    /** A rate of change or a limit; 지원 and its like only where no bracket closes the rate off: 112세대(71%) 지원 is a share. */
    private static final Pattern CHANGE =
            Pattern.compile("^\\s*(?:\\)?\\s*(?:가|이|를|을|만큼|나|씩)?\\s*(?:증가|감소|상승|하락|절감|인상|향상|확대|축소|증액|감액|신장|성장)"
                    + "|(?:가|이|를|을|만큼|나|씩)?\\s*(?:초과|이상|이하|할인|감면|지원|부담))");

    /** Figures further away belong to something else. */
    private static final int REACH = 120;

    private Shares() {}

    static List<Share> in(Passage passage) {
        String text = passage.text();
        if (text.indexOf('%') < 0) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        Matcher percent = PERCENT.matcher(text);
        int from = 0;
        while (percent.find()) {
            String before = text.substring(Math.max(from, percent.start() - REACH), percent.start());
            String behind = text.substring(percent.end(), Math.min(text.length(), percent.end() + REACH));
            if (!CHANGE.matcher(behind).find()) {
                find(before, behind)
                        .flatMap(figures -> share(passage, percent, figures))
                        .ifPresent(shares::add);
            }
            from = percent.end();
        }
        return shares;
    }

    private static Optional<Matcher> find(String before, String behind) {
        return match(FRACTION_BEHIND, behind)
                .or(() -> match(OUT_OF_BEHIND, behind))
                .or(() -> match(FRACTION_BEFORE, before))
                .or(() -> match(OUT_OF, before))
                .or(() -> match(APPLIED, before));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<Share> share(Passage passage, Matcher percent, Matcher figures) {
        boolean applied = figures.pattern() == APPLIED && figures.group("whole") == null;
        String partUnit = unit(figures.group("partUnit"));
        String wholeUnit = applied ? "명" : unit(figures.group("wholeUnit"));
        boolean money = WORTH.containsKey(partUnit) && WORTH.containsKey(wholeUnit);
        boolean same = money || partUnit.isEmpty() || wholeUnit.isEmpty() || partUnit.equals(wholeUnit);
        if (!same) {
            return Optional.empty();
        }
        BigDecimal part = number(figures.group("part")).multiply(worth(partUnit));
        BigDecimal whole = number(figures.group(applied ? "whole2" : "whole")).multiply(worth(wholeUnit));
        return Optional.of(new Share(
                passage, percent.start("rate"), percent.end(), part, whole, new BigDecimal(percent.group("rate"))));
    }

    private static String unit(String written) {
        return written == null ? "" : written.replaceAll("\\s", "");
    }

    private static BigDecimal worth(String unit) {
        return BigDecimal.valueOf(WORTH.getOrDefault(unit, 1L));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
