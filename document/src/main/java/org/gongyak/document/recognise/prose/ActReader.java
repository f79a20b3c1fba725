package org.gongyak.document.recognise.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Percent;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Tense;

/** Tells the kind of an entry from its words, the narrower kinds first. What cannot be told stays {@link Act.Other}. */
final class ActReader {
    private static final Pattern BRIEFING = Pattern.compile("설명회|공청회|토론회|민생탐방|주민총회|박람회");
    private static final Pattern INTERVIEW = Pattern.compile("면담|간담회|인터뷰|방문");
    private static final Pattern CONSULTATION = Pattern.compile("사전\\s?논의|사전\\s?협의|자문|협의(?![회체])");
    private static final Pattern WORKS = Pattern.compile("공사|착공|준공|시공");
    private static final Pattern PROGRESS = Pattern.compile("공정(?:률|율)\\s?:?\\s?(?:약\\s?)?(?<n>\\d+(?:\\.\\d+)?)\\s?%");

    private ActReader() {}

    static Act read(String title, List<Detail> details, Tense tense) {
        return tense == Tense.PLAN ? new Act.Plan() : kind(Told.of(title, details));
    }

    private static Act kind(Told told) {
        if (BudgetActs.are(told)) {
            return BudgetActs.read(told);
        }
        if (MeetingActs.areNumbered(told)) {
            return MeetingActs.read(told);
        }
        if (told.says(BRIEFING)) {
            return new Act.Briefing();
        }
        if (told.says(INTERVIEW)) {
            return new Act.Interview();
        }
        return told.says(CONSULTATION) ? new Act.Consultation() : commissioned(told);
    }

    private static Act commissioned(Told told) {
        if (StudyActs.are(told)) {
            return StudyActs.read(told);
        }
        if (MeetingActs.are(told)) {
            return MeetingActs.read(told);
        }
        if (AgreementActs.are(told)) {
            return AgreementActs.read(told);
        }
        if (CourseActs.are(told)) {
            return CourseActs.read(told);
        }
        Matcher progress = told.find(PROGRESS);
        boolean measured = progress.find();
        Optional<Percent> done = measured ? Optional.of(Percent.of(progress.group("n"))) : Optional.empty();
        return measured || told.says(WORKS) ? new Act.Works(done) : new Act.Other();
    }
}
