package org.gongyak.card.check.name;

import java.util.List;
import org.gongyak.card.check.word.Word;

/** Tells whether two names are one name spelt in two ways: a letter of one syllable, two syllables swapped, or one left out. */
final class Spelling {
    private static final char FIRST_SYLLABLE = '가';
    private static final int FINALS = 28;
    private static final int MEDIALS = 21;

    /** Syllables that set names apart on purpose: 동부 and 서부, 1차 and 2차 in words, 상 and 하. */
    private static final List<String> OPPOSITES = List.of(
            "동서남북중",
            "상하중",
            "좌우",
            "전후",
            "신구",
            "대중소",
            "갑을병정",
            "남여녀",
            "내외",
            "초중고유",
            "일이삼사오육칠팔구십",
            "가나다라마바사아자차카타파하",
            "춘하추동",
            "구시군도",
            "읍면동리",
            "과팀국실관",
            "본지",
            "주부",
            "유무",
            "고저");

    /** What names may have or lack without being misspelt: 고양시청소년재단, 고양청소년재단. */
    private static final String MAY_BE_LEFT_OUT = "시도군구읍면동리제의및와과본각관단원회";

    private Spelling() {}

    static boolean isOneNameTwice(String one, String other) {
        if (!shareAnEnd(one, other)) {
            return false;
        }
        if (one.length() == other.length()) {
            return differsInLetter(one, other) || isSwapped(one, other);
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.length() == shorter.length() + 1 && isLeftOut(longer, shorter);
    }

    /** A slip within a name spares its beginning or its end: a cheap look before the thorough one, for every pair is compared. */
    private static boolean shareAnEnd(String one, String other) {
        return one.charAt(0) == other.charAt(0) || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    /** Whether the syllable that only the longer name has is a word of its own: 가온암연구원 is not 가온연구원. */
    static boolean isOwnWord(String longer, String shorter, List<Word> words) {
        int at = firstDifference(longer, shorter);
        // The analyser does not know every name: what stands right before a word for institutions is taken for one too.
        return ProperName.isInstitutionWord(longer.substring(at + 1))
                || words.stream().anyMatch(word -> word.start() == at && word.end() == at + 1);
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** One syllable differs, and of that one letter only. */
    private static boolean differsInLetter(String one, String other) {
        int at = firstDifference(one, other);
        return at < one.length()
                && one.substring(at + 1).equals(other.substring(at + 1))
                && lettersApart(one.charAt(at), other.charAt(at)) == 1
                && OPPOSITES.stream()
                        .noneMatch(group -> group.indexOf(one.charAt(at)) >= 0 && group.indexOf(other.charAt(at)) >= 0);
    }

    static int lettersApart(char one, char other) {
        int first = one - FIRST_SYLLABLE;
        int second = other - FIRST_SYLLABLE;
        int initials = first / FINALS / MEDIALS == second / FINALS / MEDIALS ? 0 : 1;
        int medials = first / FINALS % MEDIALS == second / FINALS % MEDIALS ? 0 : 1;
        int finals = first % FINALS == second % FINALS ? 0 : 1;
        return initials + medials + finals;
    }

    private static boolean isSwapped(String one, String other) {
        int at = firstDifference(one, other);
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** Within the name, not at its ends, where other words begin. */
    private static boolean isLeftOut(String longer, String shorter) {
        int at = firstDifference(longer, shorter);
        return at > 0
                && at < shorter.length()
                && longer.substring(at + 1).equals(shorter.substring(at))
                && MAY_BE_LEFT_OUT.indexOf(longer.charAt(at)) < 0;
    }
}
