package org.gongyak.card.check.privacy;

import java.util.List;
import org.gongyak.card.check.word.Word;
import org.gongyak.card.check.word.Words;

/** Tells a Korean name of three syllables from a common word or an institution. */
final class PersonName {
    /** The surnames that some 99 in 100 Koreans bear (census of 2015). */
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나엄원천방공현함여염추변도석선마길연위표명기반왕금옥육인맹제모";

    /** Endings of institutions, offices and groups, which titles follow as well. */
    private static final List<String> INSTITUTIONS =
            List.of("대학", "위원", "협회", "센터", "학교", "주민", "연구", "자치", "이사", "사업", "운영");

    private static final String LAST_OF_INSTITUTIONS = "회관단실과팀국청부처시군구읍면들님대";

    private static final String MAKES_NOUNS = "원소장인자생사님측쪽";

    private PersonName() {}

    static boolean isLikely(String word) {
        return SURNAMES.indexOf(word.charAt(0)) >= 0
                && LAST_OF_INSTITUTIONS.indexOf(word.charAt(word.length() - 1)) < 0
                && INSTITUTIONS.stream().noneMatch(word::contains)
                && !isCommonWord(word);
    }

    /** A word of the dictionary, or one made of such a word and a last syllable that makes institutions or people: 문화 + 원. */
    private static boolean isCommonWord(String word) {
        Word first = Words.of(word).getFirst();
        boolean noun = first.isNoun() && !first.isName();
        boolean derived =
                first.text().length() == word.length() - 1 && MAKES_NOUNS.indexOf(word.charAt(word.length() - 1)) >= 0;
        return noun && (derived || first.text().length() == word.length());
    }
}
