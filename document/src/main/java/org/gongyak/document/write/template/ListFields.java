package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.Counter;
import org.gongyak.card.Evidence;
import org.gongyak.card.Indicator;
import org.gongyak.card.Officer;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.YearGoal;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.time.When;

/** The lists of a card that a form may repeat rows or paragraphs over. */
final class ListFields {
    private ListFields() {}

    static void add(Card card, Scope scope) {
        scope.list(items(card.owners().officers(), ListFields::officer), "담당", "officer");
        scope.list(items(card.progress(), ListFields::period), "실적", "progress");
        scope.list(items(card.participation().counters(), ListFields::counter), "시민참여", "participation");
        scope.list(items(card.goals().yearly(), ListFields::year), "연차별목표", "yearlyGoals");
        scope.list(items(indicatorYears(card), value -> value), "성과지표", "indicators");
        scope.list(items(card.subProjects(), ListFields::subProject), "세부사업", "subProjects");
        scope.list(items(card.evidence(), ListFields::evidence), "증빙", "evidence");
        scope.list(items(card.unrecognised(), ListFields::rest), "그밖의내용", "rest");
        MoneyFields.add(card, scope);
    }

    static <T> List<Scope> items(List<T> things, Function<T, Scope> item) {
        return things.stream().map(item).toList();
    }

    private static Scope officer(Officer officer) {
        return Scope.card()
                .say(officer.post(), "직위", "post")
                .say(Fields.or(officer.name()), "이름", "name")
                .say(Fields.or(officer.phone()), "전화", "phone");
    }

    private static Scope period(PeriodProgress period) {
        List<String> lines = new ArrayList<>();
        List<Scope> entries = new ArrayList<>();
        for (Group group : period.groups()) {
            String heading = (group.mark() + " " + group.title()).strip();
            if (!heading.isEmpty()) {
                lines.add(heading);
            }
            for (Entry entry : group.entries()) {
                String details = Fields.lines(
                        entry.details().stream().map(ListFields::words).toList());
                lines.add("○ " + entry.title());
                entry.details().forEach(detail -> lines.add("- " + words(detail)));
                entries.add(Scope.card()
                        .say(heading, "묶음", "group")
                        .say(entry.title(), "제목", "entry")
                        .say(entry.when().map(When::raw).orElse(""), "일시", "when")
                        .say(details, "세부내용", "details"));
            }
        }
        Scope scope = Scope.card()
                .say(period.label(), "구분", "label")
                .say(Fields.lines(lines), "내용", "content")
                .say(Fields.lines(period.remarks()), "비고", "remarks");
        scope.list(entries, "항목", "entries");
        return scope;
    }

    private static String words(Detail detail) {
        return detail.label().map(label -> label + ": ").orElse("") + detail.text();
    }

    private static Scope counter(Counter counter) {
        return Scope.card().say(counter.label(), "구분", "label").say(counter.raw(), "횟수", "count");
    }

    private static Scope year(YearGoal goal) {
        return Scope.card()
                .say(goal.label(), "연도", "year")
                .say(Fields.or(goal.plan()), "계획", "plan")
                .say(Fields.or(goal.actual()), "실적", "actual")
                .say(goal.rate().map(StatedRate::raw).orElse(""), "추진율", "rate");
    }

    private static List<Scope> indicatorYears(Card card) {
        List<Scope> years = new ArrayList<>();
        for (Indicator indicator : card.indicators()) {
            for (Indicator.Value value : indicator.values()) {
                years.add(Scope.card()
                        .say(indicator.name(), "지표명", "indicator")
                        .say(Fields.or(indicator.unit()), "단위", "unit")
                        .say(Fields.or(indicator.baseline()), "기준", "baseline")
                        .say(value.year(), "연도", "year")
                        .say(Fields.or(value.target()), "목표", "target")
                        .say(Fields.or(value.actual()), "실적", "actual"));
            }
        }
        return years;
    }

    private static Scope subProject(SubProject part) {
        return Scope.card()
                .say(Fields.or(part.number()), "번호", "subNumber")
                .say(part.title(), "세부사업명", "subTitle")
                .say(Fields.or(part.department()), "부서", "subDepartment")
                .say(part.duration().map(When::raw).orElse(""), "기간", "subDuration")
                .say(part.status().map(Status::raw).orElse(""), "상태", "subStatus");
    }

    private static Scope evidence(Evidence evidence) {
        String proof = evidence.proof()
                .map(found -> switch (found) {
                    case Evidence.KeptFile file -> file.name();
                    case Evidence.Link link -> link.address();
                    case Evidence.DocumentNumber document -> document.number();
                })
                .orElse("");
        return Scope.card()
                .say(evidence.mark(), "표시", "mark")
                .say(evidence.title(), "제목", "evidenceTitle")
                .say(proof, "근거", "proof");
    }

    private static Scope rest(Unrecognised block) {
        String text = switch (block) {
            case Unrecognised.Text paragraph -> paragraph.text();
            case Unrecognised.Grid grid ->
                Fields.lines(
                        grid.cells().stream().map(Unrecognised.GridCell::text).toList());
        };
        return Scope.card().say(text, "내용", "content");
    }
}
