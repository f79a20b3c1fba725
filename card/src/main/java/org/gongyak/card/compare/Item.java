package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.text.Bigrams;
import tools.jackson.databind.JsonNode;

/**
 * One part of a card, ready to be matched.
 *
 * @param scope what holds it: equal for both cards where the parents are paired
 * @param text all it says
 * @param identities what makes it the same as another, the first choice first; empty where the card does not say
 * @param figures the digits of its headline: 1차회의 and 2차회의 are alike and two
 * @param day its date, where it has one
 */
record Item(
        CardPath path,
        String scope,
        String text,
        List<Optional<String>> identities,
        Bigrams headline,
        String figures,
        Optional<String> day) {

    /** Members that name an element of a list, the first one present. */
    private static final List<String> NAMES = List.of("mark", "label", "year", "name", "post", "of");

    static Item of(Part part, CardPath path, String scope, JsonNode card) {
        JsonNode node = card.at(path.pointer());
        List<Optional<String>> identities = part.identities().stream()
                .map(members -> identity(node, members))
                .toList();
        String headline =
                part.headline().isEmpty() ? node.asString("") : String.join(" ", texts(node, part.headline()));
        return of(path, scope, node, identities, headline);
    }

    /** An element of a list that is no kind of part, such as a detail of an entry. */
    static Item ofElement(Side element) {
        Optional<String> name = NAMES.stream()
                .map(member -> element.node().path(member).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst();
        return of(element.path(), "", element.node(), List.of(name), element.text());
    }

    private static Item of(
            CardPath path, String scope, JsonNode node, List<Optional<String>> identities, String headline) {
        return new Item(
                path,
                scope,
                node.toString(),
                identities,
                Bigrams.of(headline),
                headline.replaceAll("\\D+", " ").strip(),
                Optional.of(node.at("/when/range").asString("")).filter(range -> !range.isEmpty()));
    }

    private static Optional<String> identity(JsonNode node, String members) {
        List<String> texts = texts(node, members);
        return texts.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join("\n", texts));
    }

    private static List<String> texts(JsonNode node, String members) {
        List<String> texts = new ArrayList<>();
        for (String member : members.split(" ", -1)) {
            texts.add(node.at("/" + member).asString("").replaceAll("\\s+", ""));
        }
        return texts;
    }

    /** Certainly another one: neither its figures nor its date are the same. */
    boolean isOtherThan(Item item) {
        return !figures.equals(item.figures) && !sameDay(item) && day.isPresent() && item.day.isPresent();
    }

    boolean sameDay(Item item) {
        return day.isPresent() && day.equals(item.day);
    }
}
