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
        boolean table = element.is("tbl");
        List<Element> units = element.elements(table ? "tr" : "p").toList();
        FormRows rows = new FormRows(element, units.size());
        List<Node> filled = new ArrayList<>();
        for (int i = 0; i < element.children().size(); i++) {
            if (!(element.children().get(i) instanceof Element child)) {
                filled.add(element.children().get(i));
                continue;
            }
            int unit = units.indexOf(child);
            Optional<Loop> loop = unit < 0 ? Optional.empty() : Loop.at(units, unit, scope);
            if (loop.isPresent()) {
                List<Element> body = units.subList(unit, loop.get().last() + 1);
                List<Element> copies = repeat(body, loop.get(), scope);
                rows.repeated(unit, body.size(), copies);
                filled.addAll(copies);
                i = element.children().indexOf(body.getLast());
            } else {
                fill(child, scope);
                rows.kept(child, unit);
                filled.add(child);
            }
        }
        element.children().clear();
        element.children().addAll(filled);
        if (table) {
            rows.number();
        }
    }

    private List<Element> repeat(List<Element> body, Loop loop, Scope scope) {
        List<Scope> listed = scope.findList(loop.name()).orElseThrow();
        List<Scope> items = listed.isEmpty() ? List.of(Scope.silent()) : listed;
        List<Element> copies = new ArrayList<>();
        for (Scope item : items) {
            for (Element unit : body) {
                added += unit.size();
                if (added > MOST_ADDED) {
                    throw FormFault.tooLong();
                }
                Element copy = unit.copy();
                fill(copy, item.within(loop.name(), scope));
                copies.add(copy);
            }
        }
        return copies;
    }
}
