package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Fact;
import org.gongyak.card.Project;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.When;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Once;
import org.gongyak.document.recognise.trace.Trace;

/** What a pledge is as a project. */
public final class ProjectDraft {
    private final Trace trace;
    private final List<SourceText> overview = new ArrayList<>();
    private final Once duration;
    private final Once totalCost;
    private final Gathered<String> areas;
    private final Gathered<Fact> facts;

    ProjectDraft(Trace trace) {
        this.trace = trace;
        this.duration = new Once(trace.at("duration").at("raw"));
        this.totalCost = new Once(trace.at("totalCost"));
        this.areas = new Gathered<>(trace.at("areas"));
        this.facts = new Gathered<>(trace.at("facts"));
    }

    /** A line of the overview. */
    public void tell(SourceText line) {
        overview.add(line);
    }

    public boolean isTold() {
        return !overview.isEmpty();
    }

    public Once duration() {
        return duration;
    }

    public Once totalCost() {
        return totalCost;
    }

    public Gathered<String> areas() {
        return areas;
    }

    public void fact(SourceText label, SourceText value) {
        facts.add(at -> new Fact(at.keep("label", label), at.keep("value", value)));
    }

    Project write() {
        Optional<When> stretch = duration.text().map(Times::stretch);
        return new Project(writeOverview(), stretch, totalCost.text(), areas.parts(), facts.parts());
    }

    private Optional<String> writeOverview() {
        return isTold() ? Optional.of(trace.keep("overview", SourceText.join("\n", overview))) : Optional.empty();
    }
}
