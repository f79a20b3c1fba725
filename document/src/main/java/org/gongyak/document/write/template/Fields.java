package org.gongyak.document.write.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.Fact;
import org.gongyak.card.Officer;
import org.gongyak.card.Period;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.time.When;
import org.gongyak.document.write.form.KoreanDate;

/**
 * The names that a form may use, each in Korean and in English, and what they say of a card. What the card does not say is empty. Facts
 * may be named by the label they have on the card.
 */
final class Fields {
    private Fields() {}

    static Scope of(Card card) {
        Scope scope = Scope.card();
        scope.say(card.number(), "관리번호", "number")
                .say(card.title(), "공약명", "title")
                .say(card.campaign().map(CampaignWording::text).orElse(""), "선거공약", "campaign")
                .say(card.government().orElse(""), "자치단체", "government")
                .say(card.period().map(Period::label).orElse(""), "점검기간", "period")
                .say(card.referenceDate().map(KoreanDate::of).orElse(""), "기준일", "referenceDate")
                .say(lines(card.problems()), "문제점", "problems")
                .say(lines(card.measures()), "개선대책", "measures");
        owners(card, scope);
        project(card, scope);
        ListFields.add(card, scope);
        return scope;
    }

    private static void owners(Card card, Scope scope) {
        List<Officer> officers = card.owners().officers();
        scope.say(String.join(", ", card.owners().departments()), "소관부서", "주관부서", "departments")
                .say(String.join(", ", card.owners().coDepartments()), "협조부서", "coDepartments")
                .say(lines(officers.stream().map(Officer::post).toList()), "직위", "posts")
                .say(
                        lines(officers.stream()
                                .map(officer -> officer.name().orElse(""))
                                .toList()),
                        "담당자",
                        "officers")
                .say(
                        lines(officers.stream()
                                .map(officer -> officer.phone().orElse(""))
                                .toList()),
                        "연락처",
                        "phones");
    }

    private static void project(Card card, Scope scope) {
        Project project = card.project();
        scope.say(project.overview().orElse(""), "사업개요", "overview")
                .say(project.duration().map(When::raw).orElse(""), "사업기간", "duration")
                .say(project.totalCost().orElse(""), "총사업비", "totalCost")
                .say(String.join(", ", project.areas()), "사업지역", "areas")
                .say(card.goals().last().orElse(""), "최종목표", "lastGoal")
                .say(card.goals().inTerm().orElse(""), "임기내목표", "inTermGoal")
                .say(lines(card.statuses().stream().map(Status::raw).toList()), "이행상태", "status")
                .say(lines(card.rates().stream().map(StatedRate::raw).toList()), "진도율", "rate");
        for (Fact fact : project.facts()) {
            scope.say(fact.value(), fact.label());
        }
        card.statuses().forEach(status -> scope.say(status.raw(), status.label()));
        card.rates().forEach(rate -> scope.say(rate.raw(), rate.label()));
    }

    static String lines(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\n"));
    }

    static String or(Optional<String> text) {
        return text.orElse("");
    }
}
