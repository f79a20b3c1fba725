package org.gongyak.card.check.word;

import java.text.Normalizer;

/** Puts the particle behind a word that fits its last sound: ‘상반기’는, ‘실적’은. Closing quotes and brackets are no sound. */
public final class Josa {
    /** Index of ㅆ among the final consonants of a Hangul syllable. */
    static final int SSANG_SIOT = 20;

    static final int RIEUL = 8;
    private static final int FINALS = 28;
    /** Read 퍼센트, which ends in a vowel. */
    private static final char PERCENT = '%';

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    /** Final consonants of the digits as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
    private static final int[] FINALS_OF_DIGITS = {21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0};
    /** Latin letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
    private static final String CLOSED_LETTERS = "LMNRlmnr";

    private Josa() {}

    /** 은 or 는. */
    public static String topic(String word) {
        return word + (closes(word) ? "은" : "는");
    }

    /** 이 or 가. */
    public static String subject(String word) {
        return word + (closes(word) ? "이" : "가");
    }

    /** 을 or 를. */
    public static String object(String word) {
        return word + (closes(word) ? "을" : "를");
    }

    /** 과 or 와. */
    public static String and(String word) {
        return word + (closes(word) ? "과" : "와");
    }

    /** 으로 or 로. */
    public static String toward(String word) {
        int last = lastSound(word);
        return word + (last != 0 && last != RIEUL ? "으로" : "로");
    }

    /** ‘예정’이라고 or ‘완료’라고. */
    public static String said(String word) {
        return "‘%s’%s".formatted(word, closes(word) ? "이라고" : "라고");
    }

    private static boolean closes(String word) {
        return lastSound(word) != 0;
    }

    private static int lastSound(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char last = word.charAt(i);
            if (last == PERCENT) {
                return 0;
            }
            if (Character.isLetterOrDigit(last)) {
                return finalOf(last);
            }
            // ① and ㉑ are no digits, but are read like theirs.
            if (Character.getType(last) == Character.OTHER_NUMBER) {
                return lastSound(Normalizer.normalize(String.valueOf(last), Normalizer.Form.NFKD));
            }
        }
        return 0;
    }

    /** The index of the final consonant of a syllable, digit or letter; 0 when it ends in a vowel. */
    static int finalOf(char sound) {
        if (sound >= FIRST_SYLLABLE && sound <= LAST_SYLLABLE) {
            return (sound - FIRST_SYLLABLE) % FINALS;
        }
        if (sound >= '0' && sound <= '9') {
            return FINALS_OF_DIGITS[sound - '0'];
        }
        return CLOSED_LETTERS.indexOf(sound) >= 0 ? RIEUL : 0;
    }
}
