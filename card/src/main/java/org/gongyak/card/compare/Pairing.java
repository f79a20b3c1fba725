package org.gongyak.card.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyak.card.CardPath;
import tools.jackson.databind.node.MissingNode;

/** Which elements of two lists belong together: parts by continuity, cells by their columns, others by what they say. */
final class Pairing {
    private static final String CELLS = "cells";

    private final Continuity continuity;

    Pairing(Continuity continuity) {
        this.continuity = continuity;
    }

    /** From the paths of later elements to those of the earlier ones; these may stand in another list. */
    Map<CardPath, CardPath> of(Side old, Side young) {
        Side list = young.isAbsent() ? old : young;
        if (Part.ofList(list.path()).isPresent()) {
            return partsOf(young);
        }
        if (list.path().pointer().matches("/money/\\d+/rows/\\d+/" + CELLS)) {
            return cells(old, young);
        }
        List<Item> before = old.elements().stream().map(Item::ofElement).toList();
        List<Item> after = young.elements().stream().map(Item::ofElement).toList();
        return Matching.of(before, after, 1, false);
    }

    private Map<CardPath, CardPath> partsOf(Side young) {
        Map<CardPath, CardPath> pairs = new HashMap<>();
        for (Side element : young.elements()) {
            continuity.findBefore(element.path()).ifPresent(partner -> pairs.put(element.path(), partner));
        }
        return pairs;
    }

    private Map<CardPath, CardPath> cells(Side old, Side young) {
        Map<CardPath, CardPath> pairs = new HashMap<>();
        for (int i = 0; i < young.elements().size(); i++) {
            CardPath bucket = columns(young).path().at(i);
            CardPath cell = young.path().at(i);
            continuity
                    .findBefore(bucket)
                    .flatMap(partner -> columns(old).indexOf(partner))
                    .ifPresent(j -> pairs.put(cell, old.path().at(j)));
        }
        return pairs;
    }

    /** The heads of the columns of a row's cells: {@code /money/0/buckets} for {@code /money/0/rows/2/cells}. */
    private static Side columns(Side cells) {
        String table = cells.path().pointer().replaceFirst("/rows/.*", "");
        return new Side(new CardPath(table).at("buckets"), MissingNode.getInstance());
    }

    /** Whether an earlier element lives on, be it in another list. */
    boolean isContinued(CardPath before, Map<CardPath, CardPath> pairs) {
        return pairs.containsValue(before) || continuity.findAfter(before).isPresent();
    }
}
