package org.gongyak.card.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;

/**
 * A word that looks like a name of its own.
 *
 * @param text the name up to the word that makes it one: 개성공업지구지원재단
 * @param institution whether such a word ends it; otherwise it is merely a long word
 */
record ProperName(String text, boolean institution, Quote quote) {
    private static final Pattern RUN = Pattern.compile("[가-힣]{5,}");
    private static final String ENDINGS = "대학교|대학원|대학|재단|센터|공사|공단|연구원|연구소|협회|협의회|위원회|진흥원|회의소|병원|학교|은행|조합|도서관|박물관"
            + "|미술관|복지관|회관|체육관|개발원|교육원|문화원|의료원|보건소|경찰서|소방서|밸리|클러스터|공원|담당관|사업소|추진단|사무소|축제|포럼|역|관";
    private static final List<String> ENDING_WORDS = List.of(ENDINGS.split("\\|"));
    private static final String LAST_SYLLABLES = ENDING_WORDS.stream()
            .map(ending -> ending.substring(ending.length() - 1))
            .distinct()
            .collect(Collectors.joining());
    private static final int FEWEST_BEFORE_ENDING = 2;
    /** 과 and its like are endings of departments and particles as well: only a whole word is a name. */
    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{4,}[과팀국]");

    static List<ProperName> in(Passage passage) {
        List<ProperName> names = new ArrayList<>();
        Matcher run = RUN.matcher(passage.text());
        while (run.find()) {
            int institution = institutionEnd(run.group());
            boolean found = institution >= SHORTEST;
            boolean department = !found && DEPARTMENT.matcher(run.group()).matches();
            int end = found ? run.start() + institution : run.end();
            Quote quote = passage.quote(run.start(), end);
            names.add(new ProperName(quote.text(), found || department, quote));
        }
        return names;
    }

    /** Where the longest name of an institution ends that a run of syllables begins with; 0 when there is none. */
    private static int institutionEnd(String run) {
        for (int end = run.length(); end > FEWEST_BEFORE_ENDING; end--) {
            if (LAST_SYLLABLES.indexOf(run.charAt(end - 1)) >= 0 && endsInstitution(run, end)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean endsInstitution(String run, int end) {
        for (String ending : ENDING_WORDS) {
            int start = end - ending.length();
            if (start >= FEWEST_BEFORE_ENDING && run.startsWith(ending, start)) {
                return true;
            }
        }
        return false;
    }

    private static final int SHORTEST = 5;

    static boolean isInstitutionWord(String text) {
        return ENDING_WORDS.contains(text);
    }
}
