package org.gongyak.document.recognise.prose;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Percent;
import org.gongyak.card.progress.Act;

/** Courses with sessions, applicants and completions: 총8주 과정, 총 78명 신청 / 55명(71%) 수료. */
final class CourseActs {
    private static final Pattern COURSE = Pattern.compile("교육|강좌|아카데미|과정|양성");
    private static final Pattern SESSIONS =
            Pattern.compile("총?\\s?(?<n>\\d{1,3})\\s?(?<unit>주|회|차시|강|기수|일|시간)(?=\\s?(?:과정|차|간|\\)|,|$|\\s))");
    private static final Pattern APPLICANTS =
            Pattern.compile("(?<n>\\d[\\d,]*)\\s?명\\s?(?:이\\s?)?(?:신청|지원|접수|모집|참여\\s?신청)");
    private static final Pattern COMPLETIONS = Pattern.compile(
            "(?<n>\\d[\\d,]*)\\s?명\\s?(?:\\(\\s?(?<rate>\\d+(?:\\.\\d+)?)\\s?%\\s?\\))?\\s?(?:이\\s?)?수료");
    private static final int MOST_DIGITS = 9;

    private CourseActs() {}

    static boolean are(Told told) {
        return told.says(COURSE)
                || told.find(COMPLETIONS).find()
                || told.find(APPLICANTS).find();
    }

    static Act read(Told told) {
        Matcher sessions = told.find(SESSIONS);
        boolean counted = sessions.find();
        Matcher applicants = told.find(APPLICANTS);
        Matcher completions = told.find(COMPLETIONS);
        boolean completed = completions.find();
        return new Act.Course(
                counted ? OptionalInt.of(Integer.parseInt(sessions.group("n"))) : OptionalInt.empty(),
                counted ? Optional.of(sessions.group("unit")) : Optional.empty(),
                applicants.find() ? number(applicants.group("n")) : OptionalInt.empty(),
                completed ? number(completions.group("n")) : OptionalInt.empty(),
                completed ? Optional.ofNullable(completions.group("rate")).map(Percent::of) : Optional.empty());
    }

    private static OptionalInt number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plain));
    }
}
