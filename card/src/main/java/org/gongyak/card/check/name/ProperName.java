package org.gongyak.card.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern INSTITUTION = Pattern.compile("[가-힣]{2,}(?:" + ENDINGS + ")");
    private static final Pattern ENDING = Pattern.compile(ENDINGS);
    /** 과 and its like are endings of departments and particles as well: only a whole word is a name. */
    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{4,}[과팀국]");

    static List<ProperName> in(Passage passage) {
        List<ProperName> names = new ArrayList<>();
        Matcher run = RUN.matcher(passage.text());
        while (run.find()) {
            Matcher institution = INSTITUTION.matcher(run.group());
            boolean found = institution.lookingAt() && institution.end() >= SHORTEST;
            boolean department = !found && DEPARTMENT.matcher(run.group()).matches();
            int end = found ? run.start() + institution.end() : run.end();
            Quote quote = passage.quote(run.start(), end);
            names.add(new ProperName(quote.text(), found || department, quote));
        }
        return names;
    }

    private static final int SHORTEST = 5;

    static boolean isInstitutionWord(String text) {
        return ENDING.matcher(text).matches();
    }
}
