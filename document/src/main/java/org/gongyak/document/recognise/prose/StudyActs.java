package org.gongyak.document.recognise.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.document.recognise.form.Form;

/** Stages of a commissioned study: 타당성 연구용역 착수보고회. */
final class StudyActs {
    private static final Pattern STUDY = Pattern.compile("용역");
    private static final Pattern STAGE = Pattern.compile("발주|착수|중간|최종|준공|완료|계약");
    private static final Pattern FINAL = Pattern.compile("최종|준공|완료");
    private static final Pattern INTERIM = Pattern.compile("중간");
    private static final Pattern START = Pattern.compile("착수");
    private static final Pattern CONTRACTOR = Pattern.compile("용역사|수행기관|수행업체|용역업체|용역기관|수행사");

    private StudyActs() {}

    static boolean are(Told told) {
        return told.says(STUDY) && told.says(STAGE);
    }

    static Act read(Told told) {
        Optional<String> contractor = told.details().stream()
                .filter(detail -> detail.label()
                        .filter(label -> CONTRACTOR.matcher(Form.squeeze(label)).matches())
                        .isPresent())
                .map(Detail::text)
                .findFirst();
        return new Act.StudyStage(stage(told), contractor);
    }

    private static Act.StudyStage.Stage stage(Told told) {
        if (told.says(FINAL)) {
            return Act.StudyStage.Stage.FINAL;
        }
        if (told.says(INTERIM)) {
            return Act.StudyStage.Stage.INTERIM;
        }
        return told.says(START) ? Act.StudyStage.Stage.START : Act.StudyStage.Stage.ORDER;
    }
}
