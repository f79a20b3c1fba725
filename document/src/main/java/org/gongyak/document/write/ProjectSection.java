package org.gongyak.document.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.Fact;
import org.gongyak.card.Period;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.time.When;
import org.jsoup.nodes.Element;

/** What the pledge is as a project, and where it stands: labelled statements, then its sub-projects. */
final class ProjectSection {
    private ProjectSection() {}

    static void write(Card card, Element article) {
        Map<String, String> statements = statements(card);
        if (statements.isEmpty() && card.subProjects().isEmpty()) {
            return;
        }
        Element section = Sections.begin(card, article, "project", "사업개요");
        if (!statements.isEmpty()) {
            Grid grid = new Grid(section, "사업개요").body();
            statements.forEach((label, value) -> statement(grid, label, value));
        }
        if (!card.subProjects().isEmpty()) {
            subProjects(card, section);
        }
    }

    private static void statement(Grid grid, String label, String value) {
        Element row = grid.row();
        Grid.rowHead(row, label);
        Grid.cell(row, value);
    }

    private static Map<String, String> statements(Card card) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "자치단체", card.government());
        put(all, "점검기간", card.period().map(Period::label));
        put(all, "기준일", card.referenceDate().map(KoreanDate::of));
        put(all, "선거 때 문구", card.campaign().map(ProjectSection::wording));
        Project project = card.project();
        put(all, "사업개요", project.overview());
        put(all, "사업기간", project.duration().map(When::raw));
        put(all, "총사업비", project.totalCost());
        put(all, "사업지역", Optional.of(String.join(", ", project.areas())).filter(areas -> !areas.isEmpty()));
        for (Fact fact : project.facts()) {
            put(all, fact.label(), Optional.of(fact.value()));
        }
        for (Status status : card.statuses()) {
            put(all, status.label(), Optional.of(status.raw()));
        }
        for (StatedRate rate : card.rates()) {
            put(all, rate.label(), Optional.of(rate.raw()));
        }
        return all;
    }

    private static void put(Map<String, String> all, String label, Optional<String> value) {
        value.ifPresent(text -> all.merge(label, text, (before, more) -> before + "\n" + more));
    }

    private static String wording(CampaignWording campaign) {
        return campaign.text()
                + campaign.source().map(source -> " (" + source + ")").orElse("");
    }

    private static void subProjects(Card card, Element section) {
        Grid grid = new Grid(section, "세부사업");
        grid.head().heads(List.of("번호", "세부사업", "부서", "기간", "상태"));
        grid.body();
        for (SubProject part : card.subProjects()) {
            Element row = grid.row();
            Grid.cell(row, part.number().orElse(""));
            Grid.cell(row, part.title());
            Grid.cell(row, part.department().orElse(""));
            Grid.cell(row, part.duration().map(When::raw).orElse(""));
            Grid.cell(row, part.status().map(Status::raw).orElse(""));
        }
    }
}
