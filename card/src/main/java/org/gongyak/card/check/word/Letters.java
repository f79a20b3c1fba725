package org.gongyak.card.check.word;

/** The letters (자모) that Hangul syllables are made of, to tell a slip of the pen from another word. */
public final class Letters {
    private static final int SYLLABLES_PER_INITIAL = 588;
    private static final int FINALS = 28;

    private Letters() {}

    /** How many letters two words of the same length differ in; a large number when a syllable is no Hangul or the lengths differ. */
    public static int difference(String word, String other) {
        if (word.length() != other.length()) {
            return Integer.MAX_VALUE;
        }
        int difference = 0;
        for (int i = 0; i < word.length(); i++) {
            char a = word.charAt(i);
            char b = other.charAt(i);
            if (a != b && !(isSyllable(a) && isSyllable(b))) {
                return Integer.MAX_VALUE;
            }
            difference += a == b ? 0 : inSyllable(a - '가', b - '가');
        }
        return difference;
    }

    private static int inSyllable(int a, int b) {
        int initial = a / SYLLABLES_PER_INITIAL == b / SYLLABLES_PER_INITIAL ? 0 : 1;
        int vowel = a % SYLLABLES_PER_INITIAL / FINALS == b % SYLLABLES_PER_INITIAL / FINALS ? 0 : 1;
        int last = a % FINALS == b % FINALS ? 0 : 1;
        return initial + vowel + last;
    }

    private static boolean isSyllable(char letter) {
        return letter >= '가' && letter <= '힣';
    }
}
