package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;

/** A card as {@code card/card.jte} shows it: the sections of the official form in its order; those without content are left out. */
public record CardView(
        MarkedText number,
        MarkedText title,
        OwnersView owners,
        ProjectView project,
        GoalsView goals,
        ProgressView progress,
        ParticipationView participation,
        List<MoneyView> money,
        ProblemsView problems,
        EvidenceView evidence,
        RestView rest) {

    /**
     * The view of a card.
     *
     * @param marks what findings leave in it; {@code CardMarks.of(List.of())} for a card without
     */
    public static CardView of(Card card, CardMarks marks, Visit visit) {
        List<MoneyView> money = new ArrayList<>();
        card.money()
                .forEach(table -> money.add(
                        MoneyView.of(table, money.size(), marks, visit.formats().amounts(), visit.say("money.cells"))));
        return new CardView(
                marks.text(CardPath.of("number"), card.number()),
                marks.text(CardPath.of("title"), card.title()),
                OwnersView.of(card, marks),
                ProjectView.of(card, marks, visit.formats().dates()),
                GoalsView.of(card, marks),
                ProgressView.of(card, marks, visit),
                ParticipationView.of(card, marks),
                money,
                ProblemsView.of(card, marks),
                EvidenceView.of(card, marks),
                RestView.of(card, marks));
    }

    public boolean hasProject() {
        return !project.statements().isEmpty() || !project.subProjects().rows().isEmpty();
    }

    public boolean hasGoals() {
        return !goals.statements().isEmpty() || !goals.tables().isEmpty();
    }

    public boolean hasParticipation() {
        return !participation.heads().isEmpty() || !participation.notes().isEmpty();
    }

    /** Ways to the sections on the same page, in their order. */
    public List<Link> contents() {
        List<Link> links = new ArrayList<>();
        add(links, hasProject(), project.heading(), "card-project");
        add(links, hasGoals(), goals.heading(), "card-goals");
        add(links, !progress.periods().isEmpty(), progress.heading(), "card-progress");
        add(links, hasParticipation(), participation.heading(), "card-participation");
        money.forEach(
                table -> add(links, true, table.frame().title(), table.frame().id()));
        add(links, !problems.isEmpty(), problems.heading(), "card-problems");
        add(links, !evidence.items().isEmpty(), evidence.heading(), "card-evidence");
        add(links, !rest.blocks().isEmpty(), "그 밖의 내용", "card-rest");
        return links;
    }

    private static void add(List<Link> links, boolean present, String heading, String id) {
        if (present) {
            links.add(new Link(heading, "#" + id));
        }
    }
}
