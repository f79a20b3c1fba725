package org.gongyak.document.recognise.form;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.State;
import org.gongyak.card.source.SourceText;

/**
 * A heading with what may stand on its line: {@code □ 재원투자계획 (단위: 백만원) ※ 기타: …}, {@code □ 사업개요 : 사업구간 …}.
 *
 * @param mark a mark of the file's format, such as {@code ##}, which is no part of the form
 * @param words the heading as written, its bullet included
 * @param unit a unit in brackets
 * @param rest what stands behind
 */
public record Heading(
        Section section,
        SourceText mark,
        SourceText words,
        Optional<SourceText> unit,
        SourceText rest,
        SourceText between) {
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[□■◇◆▣◈❑▶▷◎]|#{1,6}\\s|[ⅠⅡⅢⅣⅤⅥⅦⅧ]\\.?\\s|[【\\[])\\s*(?=\\S)");
    /** [증빙1], 【붙임 2-1】, [증빙①] point at a proof. */
    private static final Pattern PROOF =
            Pattern.compile("\\s*[\\[【(<]\\s*[가-힣]{1,6}\\s?[\\d①-⑳][\\d①-⑳,.~\\-–호번\\s]{0,10}[\\]】)>]");

    private static final Pattern ROUND_BULLET = Pattern.compile("\\s*(?:[○◦●ㅇ❍◯]|[oO]\\s)\\s*(?=\\S)");
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:(?<figure>\\d{1,2})|[가-하])[.)]\\s*(?=[^\\d\\s]|(?:19|20)\\d{2}년)");
    private static final Pattern UNIT =
            Pattern.compile("[(\\[<]\\s*(?:단위\\s*[:：]?[^)\\]>]*|(?:천|백만|억)\\s?원)\\s*[)\\]>]");
    private static final Pattern MONEY_STATEMENT = Pattern.compile("(?:현황|내역|사업비|투자계획|재정계획)(?:\\([^()]*\\))?$");
    private static final Pattern UNIT_LINE = Pattern.compile(
            "[(\\[<※*\\-\\s]*(?:기준\\s*[:：][^/]*/\\s*)?단위\\s*[:：]?\\s*(?:원|천원|백만\\s?원|억\\s?원?|만원|회|건|명|%).{0,12}");
    private static final Pattern FORMAT_MARK = Pattern.compile("#{1,6}\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");
    public static final int LONGEST = 40;

    public static Optional<Heading> find(SourceText line) {
        Heading heading = cut(line);
        if (heading.words.length() > LONGEST
                || heading.words.isEmpty()
                || PROOF.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        if (BULLET.matcher(line).lookingAt()) {
            return Optional.of(heading);
        }
        Matcher round = ROUND_BULLET.matcher(line);
        if (round.lookingAt()) {
            boolean opens = heading.section.isOpenedByBullet() || heading.isMoneyStatement();
            return heading.isBare(round.end()) && opens ? Optional.of(heading) : Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(line);
        int start = numbered.lookingAt() ? numbered.end() : 0;
        boolean overTable = heading.unit.isPresent() && heading.section.isMoney();
        return heading.isBare(start) || overTable ? Optional.of(heading) : Optional.empty();
    }

    /** 예산현황 heads figures, whatever its bullet; 예산 확보 is something done. */
    private boolean isMoneyStatement() {
        return section.isMoney() && MONEY_STATEMENT.matcher(Form.squeeze(words)).find();
    }

    private boolean isBare(int start) {
        return start <= words.length()
                && Form.findBareHeading(words.slice(start)).isPresent();
    }

    /** Whether there is nothing behind the heading, and the heading is made of nothing but such words. */
    public boolean isWhole() {
        return rest.isEmpty() && Form.findBareHeading(words).isPresent();
    }

    /** 추진상황 : 정상추진 and 이행상태 : 정상추진 state how things go, and open nothing. */
    public boolean saysStatus() {
        boolean label = section == Section.STATUSES && !rest.isEmpty();
        return label || (section.isProgress() && State.find(rest.toString()).isPresent());
    }

    /** The figure a line begins with: 7 for {@code 7. 기타 건의사항}. */
    public static OptionalInt figure(SourceText line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.lookingAt() && numbered.group("figure") != null
                ? OptionalInt.of(Integer.parseInt(numbered.group("figure")))
                : OptionalInt.empty();
    }

    /** A cell or line that is known to be a heading. */
    public static Heading of(SourceText line) {
        return cut(line);
    }

    private static Heading cut(SourceText whole) {
        Matcher format = FORMAT_MARK.matcher(whole);
        int start = format.lookingAt() ? format.end() : 0;
        SourceText mark = whole.slice(0, start);
        SourceText line = whole.slice(start);
        Matcher unit = UNIT.matcher(line);
        Matcher colon = COLON.matcher(line);
        boolean hasUnit = unit.find();
        boolean hasColon = colon.find();
        if (hasUnit && (!hasColon || unit.start() < colon.start())) {
            SourceText words = line.slice(0, unit.start()).strip();
            return new Heading(
                    section(words),
                    mark,
                    words,
                    Optional.of(line.slice(unit.start(), unit.end())),
                    line.slice(unit.end()).strip(),
                    line.slice(0, 0));
        }
        int end = hasColon ? colon.start() : line.length();
        SourceText words = line.slice(0, end).strip();
        SourceText rest = hasColon ? line.slice(colon.end()).strip() : line.slice(line.length());
        SourceText between = hasColon ? line.slice(colon.start(), colon.end()) : line.slice(0, 0);
        return new Heading(section(words), mark, words, Optional.empty(), rest, between);
    }

    private static Section section(SourceText words) {
        return words.length() > LONGEST
                ? Section.UNKNOWN
                : Form.findSection(words).orElse(Section.UNKNOWN);
    }

    /** A line, or a cell, that only tells in which unit the figures are: {@code (단위 : 백만원)}. */
    public static boolean isUnitLine(SourceText line) {
        return line.length() <= LONGEST && UNIT_LINE.matcher(line.strip()).matches();
    }

    /** A heading of words that the form does not know. */
    public static Heading unknown(SourceText line) {
        SourceText nothing = line.slice(line.length());
        return new Heading(Section.UNKNOWN, nothing, line, Optional.empty(), nothing, nothing);
    }
}
