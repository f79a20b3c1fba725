package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Disclosure;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.server.platform.page.Visit;

/** The table of what was done and what is planned: a row a period, groups ①, entries ○ and their lines - in it. */
public record ProgressView(String heading, List<String> heads, List<PeriodRow> periods) {
    private static final List<String> HEADS = List.of("구분", "추진실적 및 추진계획", "비고");

    /** One period of the form. */
    public record PeriodRow(MarkedText label, List<GroupBlock> groups, List<MarkedText> remarks) {}

    /** Entries under a heading, which may be empty. */
    public record GroupBlock(MarkedText heading, List<EntryBlock> entries) {}

    /**
     * One entry.
     *
     * @param withheld why and until when the public does not see it; blank if it does
     */
    public record EntryBlock(MarkedText title, List<Statement> lines, String withheld) {}

    static ProgressView of(Card card, CardMarks marks, Visit visit) {
        Rows rows = new Rows(marks, visit);
        return new ProgressView(
                Headings.heading(card, "progress", "추진실적 및 향후 추진계획"),
                Headings.labels(card, "progress", HEADS),
                rows.of(card.progress()));
    }

    /** Makes the rows of one card. */
    private record Rows(CardMarks marks, Visit visit) {

        List<PeriodRow> of(List<PeriodProgress> periods) {
            List<PeriodRow> rows = new ArrayList<>();
            for (PeriodProgress period : periods) {
                CardPath path = CardPath.of("progress", rows.size());
                rows.add(new PeriodRow(
                        marks.text(path.at("label"), period.label()),
                        groups(path.at("groups"), period.groups()),
                        OwnersView.texts(marks, path.at("remarks"), period.remarks())));
            }
            return rows;
        }

        private List<GroupBlock> groups(CardPath path, List<Group> groups) {
            List<GroupBlock> blocks = new ArrayList<>();
            for (Group group : groups) {
                CardPath at = path.at(blocks.size());
                blocks.add(new GroupBlock(heading(at, group), entries(at.at("entries"), group.entries())));
            }
            return blocks;
        }

        /** The mark and the title are two texts of the card and one line of the form. */
        private MarkedText heading(CardPath path, Group group) {
            List<MarkedText.Piece> pieces =
                    new ArrayList<>(marks.text(path.at("mark"), group.mark()).pieces());
            if (!group.mark().isEmpty() && !group.title().isEmpty()) {
                pieces.add(new MarkedText.Plain(" "));
            }
            pieces.addAll(marks.text(path.at("title"), group.title()).pieces());
            return new MarkedText(pieces);
        }

        private List<EntryBlock> entries(CardPath path, List<Entry> entries) {
            List<EntryBlock> blocks = new ArrayList<>();
            for (Entry entry : entries) {
                CardPath at = path.at(blocks.size());
                blocks.add(new EntryBlock(
                        marks.text(at.at("title"), entry.title()),
                        lines(at.at("details"), entry.details()),
                        withheld(entry.disclosure())));
            }
            return blocks;
        }

        private List<Statement> lines(CardPath path, List<Detail> details) {
            List<Statement> lines = new ArrayList<>();
            for (Detail detail : details) {
                CardPath at = path.at(lines.size()).at("text");
                lines.add(new Statement(detail.label().orElse(""), marks.text(at, detail.text())));
            }
            return lines;
        }

        private String withheld(Disclosure disclosure) {
            return switch (disclosure) {
                case Disclosure.Open open -> "";
                case Disclosure.Withheld withheld ->
                    withheld.until()
                            .map(day -> visit.say(
                                    "card.withheld.until",
                                    withheld.ground(),
                                    visit.formats().dates().day(day)))
                            .orElseGet(() -> visit.say("card.withheld", withheld.ground()));
            };
        }
    }
}
