package org.gongyak.document.read.docx.list;

import java.util.Locale;

/** Numbers as lists show them (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat), as far as Korean documents use them. */
final class NumberFormat {
    private static final String GANADA = "가나다라마바사아자차카타파하";
    private static final String CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String HANGUL_DIGITS = "영일이삼사오육칠팔구";
    private static final String HANJA_DIGITS = "〇一二三四五六七八九";
    private static final String[] NATIVE_ONES = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] NATIVE_TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** Repeated letters and Roman numbers of a hostile start would be as long as the number. */
    private static final int LARGEST_SPELT = 3_999;

    private NumberFormat() {}

    /** The number in a format; in figures where the format is not known or has no sign for it. */
    static String of(String format, int number) {
        String figures = String.valueOf(number);
        if (format.equals("none")) {
            return "";
        }
        if (number < 1 || number > LARGEST_SPELT) {
            return figures;
        }
        return switch (format) {
            case "decimalZero" -> number < 10 ? "0" + figures : figures;
            case "numberInDash" -> "- " + figures + " -";
            case "upperLetter" -> repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
            case "lowerLetter" -> repeated("abcdefghijklmnopqrstuvwxyz", number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "ganada" -> repeated(GANADA, number);
            case "chosung" -> repeated(CHOSUNG, number);
            case "ideographTraditional" -> repeated(STEMS, number);
            case "ideographZodiac" -> repeated(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> number <= 20 ? sign('⑴', number) : "(" + figures + ")";
            case "decimalEnclosedFullstop" -> number <= 20 ? sign('⒈', number) : figures + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> digits("０１２３４５６７８９", figures);
            case "koreanDigital" -> digits(HANGUL_DIGITS, figures);
            case "koreanDigital2", "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                digits(HANJA_DIGITS, figures);
            case "koreanCounting" -> counted(HANGUL_DIGITS, "십백천", number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting" ->
                counted(HANJA_DIGITS, "十百千", number);
            case "koreanLegal" -> number < 100 ? NATIVE_TENS[number / 10] + NATIVE_ONES[number % 10] : figures;
            default -> figures;
        };
    }

    /** a, b, … z, aa, bb, …: when the letters are used up, each stands twice. */
    private static String repeated(String letters, int number) {
        int size = letters.length();
        return letters.substring((number - 1) % size, (number - 1) % size + 1).repeat((number - 1) / size + 1);
    }

    private static String sign(char first, int number) {
        return String.valueOf((char) (first + number - 1));
    }

    private static String circled(int number) {
        if (number <= 20) {
            return sign('①', number);
        }
        if (number <= 35) {
            return sign('㉑', number - 20);
        }
        return number <= 50 ? sign('㊱', number - 35) : String.valueOf(number);
    }

    private static String digits(String signs, String figures) {
        StringBuilder shown = new StringBuilder();
        figures.chars().forEach(figure -> shown.append(signs.charAt(figure - '0')));
        return shown.toString();
    }

    /** 이십삼: a one is not said before a power of ten. */
    private static String counted(String digits, String powers, int number) {
        StringBuilder said = new StringBuilder();
        String figures = String.valueOf(number);
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int power = figures.length() - 1 - i;
            if (digit > 1 || (digit == 1 && power == 0)) {
                said.append(digits.charAt(digit));
            }
            if (digit > 0 && power > 0) {
                said.append(powers.charAt(power - 1));
            }
        }
        return said.toString();
    }

    private static String roman(int number) {
        StringBuilder said = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                said.append(ROMAN[i]);
            }
        }
        return said.toString();
    }
}
