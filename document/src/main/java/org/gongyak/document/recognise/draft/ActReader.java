package org.gongyak.document.recognise.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyak.card.Percent;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Tense;
import org.gongyak.document.recognise.form.Form;

/** Tells the kind of an entry from its words, the narrower kinds first. What cannot be told stays {@link Act.Other}. */
final class ActReader {
    private static final Pattern NUMBERED_MEETING =
            Pattern.compile("(?:제\\s?)?(?<n>\\d{1,3})\\s?(?:차|회)\\s?(?:정기|임시|실무)?\\s?(?<what>회의|위원회|협의회|간담회|TF)");
    private static final Pattern COUNTED_MEETING = Pattern.compile("(?:제\\s?)?(?<n>\\d{1,3})\\s?차");
    private static final Pattern CONTRACTOR = Pattern.compile("용역사|수행기관|수행업체|용역업체|용역기관|수행사");
    private static final Pattern SESSIONS =
            Pattern.compile("총?\\s?(?<n>\\d{1,3})\\s?(?<unit>주|회|차시|강|기수|일|시간)(?=\\s?(?:과정|차|간|\\)|,|$|\\s))");
    private static final Pattern APPLICANTS =
            Pattern.compile("(?<n>\\d[\\d,]*)\\s?명\\s?(?:이\\s?)?(?:신청|지원|접수|모집|참여\\s?신청)");
    private static final Pattern COMPLETIONS = Pattern.compile(
            "(?<n>\\d[\\d,]*)\\s?명\\s?(?:\\(\\s?(?<rate>\\d+(?:\\.\\d+)?)\\s?%\\s?\\))?\\s?(?:이\\s?)?수료");
    private static final Pattern PROGRESS = Pattern.compile("공정(?:률|율)\\s?:?\\s?(?:약\\s?)?(?<n>\\d+(?:\\.\\d+)?)\\s?%");
    private static final Pattern BUDGET_ROUND =
            Pattern.compile("본예산|(?:제?\\d\\s?회\\s?)?추경|(?:제?\\d\\s?회\\s?)?추가경정예산|예비비");
    private static final Pattern BUDGET_YEAR =
            Pattern.compile("(20\\d{2})\\s?년?도?\\s?(?:본예산|(?:제?\\d\\s?회\\s?)?추(?:경|가경정)|예산)");
    private static final Pattern PARTIES =
            Pattern.compile("(?<who>[^,]+?)\\s?(?:간의?|과의?|와의?)\\s?(?:업무)?\\s?(?:협약|양해각서)");

    private static final String WHEN_IN_BRACKETS = "\\(\\s?['’‘]?\\d[^()]*(?:\\([월화수목금토일]\\)[^()]*)?\\)";

    private final String title;
    private final String all;
    private final List<Detail> details;

    private ActReader(String title, List<Detail> details) {
        this.title = title;
        this.details = details;
        this.all = Stream.concat(Stream.of(title), details.stream().map(Detail::text))
                .collect(Collectors.joining("\n"));
    }

    static Act read(String title, List<Detail> details, Tense tense) {
        return tense == Tense.PLAN ? new Act.Plan() : new ActReader(title, details).kind();
    }

    private Act kind() {
        boolean round = BUDGET_ROUND.matcher(all).find();
        if ((says("예산") && (round || says("예산\\s?(?:편성|확보|반영|안)"))) || (round && says("비\\s?(?:편성|확보|반영)"))) {
            return budget();
        }
        if (NUMBERED_MEETING.matcher(title).find()) {
            return meeting();
        }
        if (says("설명회|공청회|토론회|민생탐방|주민총회|박람회")) {
            return new Act.Briefing();
        }
        if (says("면담|간담회|인터뷰|방문")) {
            return new Act.Interview();
        }
        if (says("사전\\s?논의|사전\\s?협의|자문|협의(?![회체])")) {
            return new Act.Consultation();
        }
        return commissioned();
    }

    private Act commissioned() {
        if (says("용역") && says("발주|착수|중간|최종|준공|완료|계약")) {
            return study();
        }
        if (says("회의|위원회|협의회")) {
            return meeting();
        }
        if (says("협약|MOU|양해각서")) {
            return agreement();
        }
        if (COMPLETIONS.matcher(all).find() || APPLICANTS.matcher(all).find() || says("교육|강좌|아카데미|과정|양성")) {
            return course();
        }
        return says("공사|착공|준공|시공") || PROGRESS.matcher(all).find() ? works() : new Act.Other();
    }

    private boolean says(String words) {
        return Pattern.compile(words).matcher(title).find();
    }

    private Act budget() {
        Matcher year = BUDGET_YEAR.matcher(all);
        Matcher round = BUDGET_ROUND.matcher(all);
        List<MoneyText.Found> amounts = MoneyText.findAll(all);
        return new Act.BudgetAct(
                year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty(),
                round.find() ? Optional.of(round.group()) : Optional.empty(),
                amounts.size() == 1 ? OptionalLong.of(amounts.getFirst().won()) : OptionalLong.empty());
    }

    private Act study() {
        Act.StudyStage.Stage stage = Act.StudyStage.Stage.ORDER;
        if (says("최종|준공|완료")) {
            stage = Act.StudyStage.Stage.FINAL;
        } else if (says("중간")) {
            stage = Act.StudyStage.Stage.INTERIM;
        } else if (says("착수")) {
            stage = Act.StudyStage.Stage.START;
        }
        return new Act.StudyStage(stage, attribute(CONTRACTOR));
    }

    private Act meeting() {
        Matcher numbered = NUMBERED_MEETING.matcher(title);
        Matcher counted = COUNTED_MEETING.matcher(title);
        Matcher number = numbered.find() ? numbered : counted;
        if (number == counted && !counted.find()) {
            return new Act.Meeting(title, OptionalInt.empty());
        }
        String series = (title.substring(0, number.start()) + title.substring(number.end("n") + 1))
                .replaceAll(WHEN_IN_BRACKETS, "")
                .replaceAll("\\s+개최$", "")
                .replaceAll("\\s+", " ")
                .strip();
        return new Act.Meeting(series, OptionalInt.of(Integer.parseInt(number.group("n"))));
    }

    private Act agreement() {
        Matcher parties = PARTIES.matcher(title);
        if (!parties.find()) {
            return new Act.Agreement(List.of());
        }
        return new Act.Agreement(Arrays.stream(parties.group("who").split("\\s*[-·ㆍ↔⇔,]\\s*"))
                .filter(party -> !party.isBlank())
                .toList());
    }

    private Act course() {
        Matcher sessions = SESSIONS.matcher(all);
        boolean counted = sessions.find();
        Matcher completions = COMPLETIONS.matcher(all);
        boolean completed = completions.find();
        return new Act.Course(
                counted ? OptionalInt.of(Integer.parseInt(sessions.group("n"))) : OptionalInt.empty(),
                counted ? Optional.of(sessions.group("unit")) : Optional.empty(),
                count(APPLICANTS),
                completed ? number(completions.group("n")) : OptionalInt.empty(),
                completed ? Optional.ofNullable(completions.group("rate")).map(Percent::of) : Optional.empty());
    }

    private Act works() {
        Matcher progress = PROGRESS.matcher(all);
        return new Act.Works(progress.find() ? Optional.of(Percent.of(progress.group("n"))) : Optional.empty());
    }

    private OptionalInt count(Pattern pattern) {
        Matcher matcher = pattern.matcher(all);
        return matcher.find() ? number(matcher.group("n")) : OptionalInt.empty();
    }

    private static OptionalInt number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plain));
    }

    private Optional<String> attribute(Pattern label) {
        return details.stream()
                .filter(detail -> detail.label()
                        .filter(text -> label.matcher(Form.squeeze(text)).matches())
                        .isPresent())
                .map(Detail::text)
                .findFirst();
    }
}
