package org.gongyak.document.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/**
 * A heading with what may stand on its line: {@code □ 재원투자계획 (단위: 백만원) ※ 기타: …}, {@code □ 사업개요 : 사업구간 …}.
 *
 * @param words the heading as written, its bullet included
 * @param unit a unit in brackets
 * @param rest what stands behind
 */
record Heading(Section section, SourceText words, Optional<SourceText> unit, SourceText rest, SourceText between) {
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[□■◇◆▣◈❑▶▷◎]|#{1,6}\\s|[ⅠⅡⅢⅣⅤⅥⅦⅧ]\\.?\\s|【|\\[)\\s*(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\d{1,2}|[가-하])[.)]\\s+(?=\\S)");
    private static final Pattern UNIT = Pattern.compile("[(\\[<]\\s*단위\\s*[:：]?[^)\\]>]*[)\\]>]");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");
    private static final int LONGEST = 40;

    static Optional<Heading> find(SourceText line) {
        Matcher bullet = BULLET.matcher(line);
        boolean marked = bullet.lookingAt();
        Heading heading = cut(line);
        if (heading.words.length() > LONGEST) {
            return Optional.empty();
        }
        if (marked) {
            return Optional.of(heading);
        }
        Matcher numbered = NUMBERED.matcher(line);
        int start = numbered.lookingAt() ? numbered.end() : 0;
        String words = heading.words.toString();
        boolean bare = start <= words.length() && Form.isBareHeading(words.substring(start));
        return bare ? Optional.of(heading) : Optional.empty();
    }

    private static Heading cut(SourceText line) {
        Matcher unit = UNIT.matcher(line);
        Matcher colon = COLON.matcher(line);
        boolean hasUnit = unit.find();
        boolean hasColon = colon.find();
        if (hasUnit && (!hasColon || unit.start() < colon.start())) {
            SourceText words = line.slice(0, unit.start()).strip();
            return new Heading(
                    section(words),
                    words,
                    Optional.of(line.slice(unit.start(), unit.end())),
                    line.slice(unit.end()).strip(),
                    line.slice(0, 0));
        }
        int end = hasColon ? colon.start() : line.length();
        SourceText words = line.slice(0, end).strip();
        SourceText rest = hasColon ? line.slice(colon.end()).strip() : line.slice(line.length());
        SourceText between = hasColon ? line.slice(colon.start(), colon.end()) : line.slice(0, 0);
        return new Heading(section(words), words, Optional.empty(), rest, between);
    }

    private static Section section(SourceText words) {
        return Form.findSection(words).orElse(Section.UNKNOWN);
    }

    static boolean isUnitLine(SourceText line) {
        return line.length() <= LONGEST && line.toString().strip().matches("[(\\[<※]?\\s*단위\\s*[:：].*");
    }
}
