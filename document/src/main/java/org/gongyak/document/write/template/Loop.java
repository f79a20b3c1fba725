package org.gongyak.document.write.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows or paragraphs that are repeated.
 *
 * @param last the index of its last row or paragraph
 */
record Loop(String name, int last) {

    /** The loop that begins with one of some neighbours: rows of a table, or paragraphs of a cell or of the page. */
    static Optional<Loop> at(List<Node> nodes, int index, Scope scope) {
        if (!(nodes.get(index) instanceof Element unit && isUnit(unit))) {
            return Optional.empty();
        }
        for (Token token : tokens(unit)) {
            if (token.begins()
                    && scope.findList(token.name()).isPresent()
                    && !scope.isIn(token.name())
                    && !isWithinACell(unit, token.name())) {
                return Optional.of(new Loop(token.name(), end(nodes, index, token.name())));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(Element element) {
        return element.is("tr") || element.is("p");
    }

    private static int end(List<Node> nodes, int index, String name) {
        for (int i = index; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element unit
                    && isUnit(unit)
                    && tokens(unit).stream().anyMatch(token -> token.ends(name))) {
                return i;
            }
        }
        throw FormFault.unclosed(name, nodes.get(index) instanceof Element unit ? text(unit) : "");
    }

    /** Begun and ended in one cell of a row, it repeats paragraphs of that cell and not the row. */
    private static boolean isWithinACell(Element unit, String name) {
        return unit.elements("tc").anyMatch(cell -> {
            List<Token> tokens = tokens(cell);
            return tokens.stream()
                            .anyMatch(token ->
                                    token.begins() && Scope.key(token.name()).equals(Scope.key(name)))
                    && tokens.stream().anyMatch(token -> token.ends(name));
        });
    }

    private static List<Token> tokens(Element unit) {
        return paragraphs(unit)
                .flatMap(paragraph -> new FormParagraph(paragraph).tokens().stream())
                .toList();
    }

    private static String text(Element unit) {
        return paragraphs(unit)
                .map(paragraph -> new FormParagraph(paragraph).text())
                .collect(Collectors.joining(" "));
    }

    /** A row's paragraphs are those of its cells; tables within cells are looked at when it is their turn. */
    private static Stream<Element> paragraphs(Element unit) {
        return unit.is("p") ? Stream.of(unit) : unit.below("p", "tbl");
    }
}
