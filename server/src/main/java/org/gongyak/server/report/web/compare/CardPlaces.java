package org.gongyak.server.report.web.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/** Says in a card's own labels where its paths lead: 연도별 투자계획 · 시비 · '20. */
final class CardPlaces {
    /** The members that name a part. */
    private static final List<String> NAMES = List.of("subProject", "label", "name", "mark");

    private static final String CELLS = "cells";

    private final JsonNode card;

    CardPlaces(Card card) {
        this.card = CardJson.toTree(card);
    }

    String of(CardPath path) {
        Set<String> words = new LinkedHashSet<>();
        CardPath table = CardPath.ROOT;
        CardPath at = CardPath.ROOT;
        String list = "";
        for (String step : path.pointer().substring(1).split("/", -1)) {
            if (step.equals("rows")) {
                table = at;
            }
            at = at.at(step);
            addNames(words, at);
            if (list.equals(CELLS)) {
                add(words, table.at("buckets").at(step).at("label"));
            }
            list = step;
        }
        return String.join(" · ", words);
    }

    private void addNames(Set<String> words, CardPath part) {
        if (card.at(part.pointer()).isObject()) {
            NAMES.forEach(name -> add(words, part.at(name)));
        }
    }

    private void add(Set<String> words, CardPath text) {
        String word = card.at(text.pointer()).asString("");
        if (!word.isBlank()) {
            words.add(word);
        }
    }
}
