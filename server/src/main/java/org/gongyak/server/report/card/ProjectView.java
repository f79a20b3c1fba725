package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Period;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.time.When;
import org.gongyak.server.platform.page.format.Dates;

/** What the pledge is as a project, and where it stands: labelled statements, then its sub-projects. */
public record ProjectView(String heading, List<Statement> statements, TextTable subProjects) {
    private static final List<String> PART_HEADS = List.of("번호", "세부사업", "부서", "기간", "상태");

    static ProjectView of(Card card, CardMarks marks, Dates dates) {
        return new ProjectView(
                Headings.heading(card, "project", "사업개요"),
                new Statements(marks).of(card, dates),
                new TextTable("세부사업", PART_HEADS, parts(card, marks)));
    }

    private static List<List<MarkedText>> parts(Card card, CardMarks marks) {
        List<List<MarkedText>> rows = new ArrayList<>();
        for (SubProject part : card.subProjects()) {
            CardPath path = CardPath.of("subProjects", rows.size());
            rows.add(List.of(
                    marks.text(path.at("number"), part.number().orElse("")),
                    marks.text(path.at("title"), part.title()),
                    marks.text(path.at("department"), part.department().orElse("")),
                    marks.text(
                            path.at("duration").at("raw"),
                            part.duration().map(When::raw).orElse("")),
                    marks.text(
                            path.at("status").at("raw"),
                            part.status().map(Status::raw).orElse(""))));
        }
        return rows;
    }

    /** Gathers the statements in the form's order. */
    private static final class Statements {
        private final CardMarks marks;
        private final List<Statement> all = new ArrayList<>();

        private static final String REFERENCE_DATE = "기준일";

        Statements(CardMarks marks) {
            this.marks = marks;
        }

        List<Statement> of(Card card, Dates dates) {
            add("자치단체", CardPath.of("government"), card.government());
            add("점검기간", CardPath.of("period", "label"), card.period().map(Period::label));
            // A card that was read says it in its own words among the facts.
            add(
                    REFERENCE_DATE,
                    CardPath.of("referenceDate"),
                    card.referenceDate()
                            .filter(day ->
                                    card.project().findFact(REFERENCE_DATE).isEmpty())
                            .map(dates::day));
            card.campaign().ifPresent(this::campaign);
            project(card.project());
            for (int i = 0; i < card.statuses().size(); i++) {
                Status status = card.statuses().get(i);
                add(status.label(), CardPath.of("statuses", i, "raw"), Optional.of(status.raw()));
            }
            for (int i = 0; i < card.rates().size(); i++) {
                StatedRate rate = card.rates().get(i);
                add(rate.label(), CardPath.of("rates", i, "raw"), Optional.of(rate.raw()));
            }
            return all;
        }

        private void campaign(CampaignWording campaign) {
            add("선거 때 문구", CardPath.of("campaign", "text"), Optional.of(campaign.text()));
            add("선거 때 출처", CardPath.of("campaign", "source"), campaign.source());
        }

        private void project(Project project) {
            CardPath path = CardPath.of("project");
            add("사업개요", path.at("overview"), project.overview());
            add("사업기간", path.at("duration").at("raw"), project.duration().map(When::raw));
            add("총사업비", path.at("totalCost"), project.totalCost());
            for (int i = 0; i < project.areas().size(); i++) {
                add(
                        i == 0 ? "사업지역" : "",
                        path.at("areas").at(i),
                        Optional.of(project.areas().get(i)));
            }
            for (int i = 0; i < project.facts().size(); i++) {
                add(
                        project.facts().get(i).label(),
                        path.at("facts").at(i).at("value"),
                        Optional.of(project.facts().get(i).value()));
            }
        }

        private void add(String label, CardPath path, Optional<String> value) {
            value.ifPresent(text -> all.add(new Statement(label, marks.text(path, text))));
        }
    }
}
