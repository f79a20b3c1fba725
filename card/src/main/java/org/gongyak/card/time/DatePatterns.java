package org.gongyak.card.time;

import java.util.regex.Pattern;

/**
 * How Korean officials write dates, as patterns. Text that merely looks like one (amounts, counts, section numbers) is kept out here.
 * Every repetition is bounded, so that a text of nothing but spaces costs no more than another.
 */
final class DatePatterns {
    private static final String APOSTROPHES = "'‘’`´′";

    private static final String APOSTROPHE = "[" + APOSTROPHES + "]";
    /** Words that count things, but not the beginnings of others: 개통, 건립 and 회의 tell what happens on the day. */
    private static final String COUNTER = "(?:개(?!통|최|장|원|관|막|시|설|업|발|선|편|정|회|강|방|소식|교식)|명(?!칭|예|시|절)"
            + "|건(?!립|설|축|의|강|물)|회(?!의|계|복|신|장|동)|만(?!료|족)|곳|년|억|천|백|km|㎡|%)";
    /** What may follow a month or a day number; keeps "2021. 5명" and "2026. 8. 3개" from becoming a month and a day. */
    private static final String BOUNDARY = "(?=\\s{0,4}(?:[.일日월月(),~∼〜–/·:;\\]\\[」』>'’\"-]|$|[ \\t\\n\\u00a0]{1,4}+(?!"
            + COUNTER + ")" + "|에|부터|까지|限|한(?![가-힣])|자|현재|기준|이후|이전|이내|중|말|초|경|쯤|의|과|와|및|은|는|을|를|에서|이|가|로|ㆍ))";

    /**
     * Two digits without an apostrophe are a year only where nothing else can be meant: before 년 and a month, half-year or quarter, and
     * in front of month and day when a weekday or the closing point of the official style follows. "20. 5." stays unread.
     */
    private static final String SHORT_YEAR =
            "(?<y2bare>[0-4]\\d)(?=년\\s{0,4}(?:\\d{1,2}\\s{0,4}월|[상하]\\s?반기|[1-4]\\s?(?:/\\s?4\\s?)?분기)"
                    + "|\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}(?:\\.(?!\\d)|\\.?\\s{0,4}\\([월화수목금토일]))";

    private static final String YEAR =
            "(?:(?<y4>(?:19|20)\\d{2})|" + APOSTROPHE + "\\s?(?<y2>\\d{2})|" + SHORT_YEAR + ")";
    private static final String HALF = "(?<half>[상하])\\s?반기";
    private static final String QUARTER =
            "(?<quarter>[1-4])(?:\\s?[~∼〜]\\s?(?<lastQuarter>[1-4]))?\\s?/?\\s?(?:[4사]\\s?)?분기";
    private static final String MONTH_AND_DAY = "(?<m>\\d{1,2})(?!\\d|,\\d{3})" + BOUNDARY
            + "(?:\\s{0,4}(?:월|月|[.\\-/])\\s{0,4}(?<d>\\d{1,2})(?![\\d%]|,\\d{3})(?!\\.\\d{2,}(?!:))" + BOUNDARY
            + "(?:\\s{0,4}(?:일|日|\\.))?|\\s{0,4}(?:월|月|\\.))?";

    /** A date with its year, coarse or fine. */
    static final Pattern POINT = Pattern.compile("(?<![\\d.,:\\-/a-zA-Z])" + YEAR + "(?![\\d,%])"
            + "(?:\\s{0,4}(?:(?<yearWord>년|年)|[.\\-/])?\\s{0,4}(?:" + HALF + "|" + QUARTER + ")"
            + "|\\s{0,4}(?:(?:년|年)도?|[.\\-/])\\s{0,4}" + MONTH_AND_DAY
            + "|\\s{0,4}(?<bareYear>(?:년|年)도?|\\.(?!\\d))?)");

    /** The later end of a range, where year or month may be left out because the earlier end names them. */
    static final Pattern SHORT_END =
            Pattern.compile("(?<m>\\d{1,2})(?!\\d)\\s{0,4}(?:월|月|[.\\-/])\\s{0,4}(?<d>\\d{1,2})(?![\\d%])"
                    + BOUNDARY + "(?:\\s{0,4}(?:일|日|\\.))?"
                    + "|(?<n>\\d{1,2})(?![\\d,%:])" + BOUNDARY + "\\s{0,4}(?<word>월|月|일|日|\\.)?");

    static final Pattern CONNECTOR = Pattern.compile("\\s{0,4}(?:[~∼〜]|부터|–)\\s{0,4}");
    /** Between two days a hyphen connects; elsewhere it begins a new line of a list. */
    static final Pattern HYPHEN_BEFORE_DAY = Pattern.compile(
            "\\s{0,4}[-‐]\\s{0,4}(?=(?:['’]?\\d{2,4}\\s?[.년]\\s?)?\\d{1,2}\\s?[.월]\\s?\\d{1,2}\\s?(?:[.일(](?!\\d)|$))");

    static final Pattern WEEKDAY =
            Pattern.compile("\\s{0,4}\\(\\s{0,4}(?:(?<w>[월화수목금토일])(?:요일)?|(?<hanja>[月火水木金土日])(?:曜日)?)\\s{0,4}[,)]");
    static final Pattern TIME = Pattern.compile(
            "\\)?[\\s,]{0,4}(?<noon>오전|오후)?\\s{0,4}(?<h>[01]?\\d|2[0-4])(?::(?<min>[0-5]\\d)(?!\\d)|시(?!\\S{0,2}(?:간|설|비|군))(?:\\s{0,4}(?<min2>[0-5]?\\d)분)?)"
                    + "(?:\\s{0,4}[~∼〜–-]\\s{0,4}(?:오전|오후)?\\s{0,4}(?:[01]?\\d|2[0-4])(?::[0-5]\\d(?!\\d)|시(?!간)(?:\\s{0,4}[0-5]?\\d분)?))?");
    static final Pattern UNTIL_WORD = Pattern.compile("\\s{0,4}(?:까지|이전|限|한(?![가-힣]))");
    static final Pattern SINCE_WORD = Pattern.compile("\\s{0,4}(?:부터|이후|[~∼〜])");
    static final String TILDES = "~∼〜";

    private DatePatterns() {}

    /** Whether {@link #POINT} may begin with this letter. */
    static boolean mayOpen(char letter) {
        return (letter >= '0' && letter <= '9') || APOSTROPHES.indexOf(letter) >= 0;
    }
}
