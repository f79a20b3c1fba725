package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paragraph whose text may lie in several runs: an editor parts {@code {{관리번호}}} wherever a clerk paused. */
final class FormParagraph {
    private final Element element;
    private final List<Characters> pieces;

    FormParagraph(Element element) {
        this.element = element;
        this.pieces = texts(element).flatMap(FormParagraph::characters).toList();
    }

    private static Stream<Element> texts(Element paragraph) {
        return paragraph.elements("run").flatMap(run -> run.elements("t"));
    }

    private static Stream<Characters> characters(Element text) {
        return text.children().stream().flatMap(node -> switch (node) {
            case Characters piece -> Stream.of(piece);
            case Element mark -> characters(mark);
        });
    }

    String text() {
        return pieces.stream().map(Characters::text).collect(Collectors.joining());
    }

    List<Token> tokens() {
        return Token.in(text());
    }

    void fill(Scope scope) {
        boolean fields = new PressFields(element).fill(scope);
        List<Token> tokens = new FormParagraph(element).tokens();
        String text = text();
        for (Token token : tokens.reversed()) {
            replace(token, value(token, scope, text));
        }
        if (fields || !tokens.isEmpty()) {
            element.children().removeIf(node -> node instanceof Element old && old.is("linesegarray"));
            texts(element).forEach(FormParagraph::breakLines);
        }
    }

    private static String value(Token token, Scope scope, String paragraph) {
        if (!token.mark().isEmpty()) {
            if (scope.isIn(token.name())) {
                return "";
            }
            throw scope.findList(token.name()).isPresent()
                    ? FormFault.unclosed(token.name(), paragraph)
                    : FormFault.unknown(token.mark() + token.name(), paragraph);
        }
        return scope.find(token.name()).orElseThrow(() -> FormFault.unknown(token.name(), paragraph));
    }

    /** The value takes the look of the token's first character. */
    private void replace(Token token, String value) {
        int at = 0;
        boolean placed = false;
        for (Characters piece : pieces) {
            String old = piece.text();
            int from = Math.clamp(token.start() - at, 0, old.length());
            int to = Math.clamp(token.end() - at, 0, old.length());
            if (from < to) {
                piece.replaceBy(old.substring(0, from) + (placed ? "" : value) + old.substring(to));
                placed = true;
            }
            at += old.length();
        }
    }

    private static void breakLines(Element text) {
        List<Node> lines = new ArrayList<>();
        for (Node node : text.children()) {
            switch (node) {
                case Characters piece -> {
                    String[] parts = piece.text().split("\\R", -1);
                    for (int i = 0; i < parts.length; i++) {
                        lineBreak(text, i).ifPresent(lines::add);
                        lines.add(new Characters(parts[i]));
                    }
                }
                case Element mark -> lines.add(mark);
            }
        }
        text.children().clear();
        text.children().addAll(lines);
    }

    private static Optional<Node> lineBreak(Element text, int line) {
        String prefix = text.name().substring(0, text.name().length() - 1);
        return line == 0 ? Optional.empty() : Optional.of(new Element(prefix + "lineBreak", new LinkedHashMap<>()));
    }
}
