package org.gongyak.card.check.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Names of people outside the office, such as experts at a meeting. Who answers for the pledge is public. */
public final class OutsiderName implements Check {
    /** A surname and two syllables, by far the most names; others are too like common words. */
    private static final int NAME_LENGTH = 3;

    private static final Pattern PERSON =
            Pattern.compile("(?<![가-힣])(?<name>[가-힣]{3})\\s?(?:박사|교수|(?:부)?센터장|소장|이사장|회장|위원장"
                    + "|대표(?:이사)?|원장|관장|단장|변호사|세무사|회계사|건축사|기술사|작가|감독|강사|(?:선임|책임)?연구원|연구위원|주무관|사무관|선생|기자|이장|통장"
                    + "|사무국장|사무총장|본부장|씨)(?![가-힣&&[^등과와의은는이가을를께도님]])");

    /** Every title above holds one of these; a text without them need not be searched. */
    private static final List<String> LAST_SYLLABLES =
            List.of("장", "박사", "교수", "대표", "사", "작가", "감독", "연구원", "연구위원", "주무관", "선생", "기자", "씨");

    @Override
    public String code() {
        return "privacy.outsider";
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
        return new Message("전문가 등 외부인의 이름이 있는지 봅니다.", "Names of people outside the office.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Set<String> own = subject.card().owners().officers().stream()
                .flatMap(officer -> officer.name().stream())
                .collect(Collectors.toSet());
        for (PlacedEntry entry : subject.entries()) {
            for (Passage text : entry.texts()) {
                if (text.hasAny(LAST_SYLLABLES)) {
                    look(text, own, findings);
                }
            }
        }
    }

    private static void look(Passage text, Set<String> own, Findings findings) {
        Matcher matcher = PERSON.matcher(text.text());
        while (matcher.find()) {
            String name = matcher.group("name");
            if (!own.contains(name) && PersonName.isLikely(name)) {
                report(text.quote(matcher.start(), matcher.end()), findings);
            }
        }
    }

    private static void report(Quote person, Findings findings) {
        String masked = person.text().charAt(0) + "○○" + person.text().substring(NAME_LENGTH);
        findings.report(
                person,
                new Message(
                        "외부인의 이름으로 보이는 글자가 있습니다(%s). 공개할 때 가릴지 확인하십시오.".formatted(masked),
                        "\"%s\" looks like the name of an outsider. See whether it is to be masked when published."
                                .formatted(masked)));
    }
}
