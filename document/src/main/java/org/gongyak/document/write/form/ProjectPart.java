package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.Fact;
import org.gongyak.card.Period;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.time.When;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;

/** What the pledge is as a project, and where it stands: labelled statements, then its sub-projects. */
final class ProjectPart {
    private static final String REFERENCE_DATE = "기준일";
    private static final List<Integer> STATEMENT_WIDTHS = List.of(180, 820);

    private ProjectPart() {}

    static Stream<Part> of(Card card) {
        List<Grid> grids = new ArrayList<>();
        Map<String, String> statements = statements(card);
        if (!statements.isEmpty()) {
            grids.add(statements(statements));
        }
        if (!card.subProjects().isEmpty()) {
            grids.add(subProjects(card.subProjects()));
        }
        String heading = FormLabels.heading(card, "project", "사업개요");
        return Stream.of(Part.of(Part.Kind.PROJECT, heading, grids)).filter(part -> !grids.isEmpty());
    }

    private static Grid statements(Map<String, String> statements) {
        List<List<GridCell>> rows = statements.entrySet().stream()
                .map(entry -> List.of(Cells.rowHead(0, entry.getKey()), Cells.text(1, entry.getValue())))
                .toList();
        return new Grid("사업개요", STATEMENT_WIDTHS, 0, rows);
    }

    private static Map<String, String> statements(Card card) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "자치단체", card.government());
        put(all, "점검기간", card.period().map(Period::label).filter(label -> !headsProgress(card, label)));
        // A card that was read says it in its own words among the facts.
        put(
                all,
                REFERENCE_DATE,
                card.referenceDate()
                        .map(KoreanDate::of)
                        .filter(day -> card.project().findFact(REFERENCE_DATE).isEmpty()));
        put(all, "선거 때 문구", card.campaign().map(ProjectPart::wording));
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

    /** The period is often told by the table of what was done, and need not be told twice. */
    private static boolean headsProgress(Card card, String label) {
        return card.progress().stream().anyMatch(period -> period.label().equals(label));
    }

    private static void put(Map<String, String> all, String label, Optional<String> value) {
        value.ifPresent(text -> all.merge(label, text, (before, more) -> before + "\n" + more));
    }

    private static String wording(CampaignWording campaign) {
        return campaign.text()
                + campaign.source().map(source -> " (" + source + ")").orElse("");
    }

    private static Grid subProjects(List<SubProject> parts) {
        List<String> heads = List.of("번호", "세부사업", "부서", "기간", "상태");
        List<List<GridCell>> rows = new ArrayList<>(List.of(Cells.heads(heads)));
        for (SubProject part : parts) {
            rows.add(List.of(
                    Cells.text(0, part.number().orElse("")),
                    Cells.text(1, part.title()),
                    Cells.text(2, part.department().orElse("")),
                    Cells.text(3, part.duration().map(When::raw).orElse("")),
                    Cells.text(4, part.status().map(Status::raw).orElse(""))));
        }
        return new Grid("세부사업", ColumnWidths.byContent(heads.size(), rows), 1, rows);
    }
}
