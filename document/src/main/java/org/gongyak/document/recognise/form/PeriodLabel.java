package org.gongyak.document.recognise.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;

/** Reads the label of a row of the progress table: 그동안 추진실적 (2018.~2021.6.), 2022년 상반기 추진계획. */
public final class PeriodLabel {
    private static final Pattern LOOKS_SO =
            Pattern.compile("그동안|그간|(?<![반분])기추진|추진실적|추진계획|상반기|하반기|분기|향후|금후|이행실적|이행계획|누적실적|현재까지|(?:19|20)\\d{2}년(?!월)");
    private static final Pattern PLAN = Pattern.compile("계획|향후|금후|예정|앞으로");
    private static final Pattern DONE = Pattern.compile("실적|그동안|그간|(?<![반분])기추진");
    private static final Pattern PAST = Pattern.compile("그동안|그간|(?<![반분])기추진|누적|지금까지|현재까지|이전");

    private PeriodLabel() {}

    public static boolean fits(CharSequence text) {
        return text.length() <= 60 && LOOKS_SO.matcher(Form.squeeze(text)).find();
    }

    public static Tense tense(CharSequence label) {
        String squeezed = Form.squeeze(label);
        if (PAST.matcher(squeezed).find()) {
            return Tense.PAST;
        }
        return PLAN.matcher(squeezed).find() && !DONE.matcher(squeezed).find() ? Tense.PLAN : Tense.CURRENT;
    }

    /** The months in brackets where there are some, else those the words name. */
    public static Optional<DateRange> range(CharSequence label) {
        int bracket = label.toString().indexOf('(');
        Optional<DateRange> inBrackets = bracket < 0
                ? Optional.empty()
                : DateText.findFirst(label.subSequence(bracket, label.length())).flatMap(FoundDate::range);
        return inBrackets.or(() -> DateText.findFirst(label).flatMap(FoundDate::range));
    }
}
