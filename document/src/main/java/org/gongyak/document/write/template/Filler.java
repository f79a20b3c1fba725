package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a section: loops first, from the outside in, then the names in each paragraph. */
final class Filler {
    /** Elements that loops may add. */
    private static final int MOST_ADDED = 500_000;

    private int added;

    void fill(Element element, Scope scope) {
        if (element.is("p")) {
            new FormParagraph(element).fill(scope);
        }
        FormRows rows = new FormRows(element);
        List<Node> filled = fill(List.copyOf(element.children()), scope, rows);
        element.children().clear();
        element.children().addAll(filled);
        rows.number();
    }

    /** Neighbours, among which rows and paragraphs may be repeated. */
    private List<Node> fill(List<Node> nodes, Scope scope, FormRows rows) {
        List<Node> filled = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            Optional<Loop> loop = Loop.at(nodes, at, scope);
            if (loop.isPresent()) {
                filled.addAll(repeat(nodes.subList(at, loop.get().last() + 1), loop.get(), scope, rows));
                at = loop.get().last();
            } else {
                if (nodes.get(at) instanceof Element element) {
                    fill(element, scope);
                }
                filled.add(nodes.get(at));
            }
            at++;
        }
        return filled;
    }

    private List<Node> repeat(List<Node> body, Loop loop, Scope scope, FormRows rows) {
        List<Scope> listed = scope.findList(loop.name()).orElseThrow();
        List<Scope> items = listed.isEmpty() ? List.of(Scope.silent()) : listed;
        rows.repeat(body);
        List<Node> all = new ArrayList<>();
        for (Scope item : items) {
            List<Node> copies = new ArrayList<>();
            for (Node node : body) {
                Node copy = node.copy();
                added += copy instanceof Element element ? element.size() : 1;
                if (added > MOST_ADDED) {
                    throw FormFault.tooLong();
                }
                rows.copied(node, copy);
                copies.add(copy);
            }
            all.addAll(fill(copies, item.within(loop.name(), scope), rows));
        }
        return all;
    }
}
