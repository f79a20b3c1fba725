package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The press fields (누름틀) of a paragraph. One that is named like a field of the card takes its value in place of what stands in it,
 * unless that holds tokens; others are the clerk's own and stay.
 */
final class PressFields {
    private final Element paragraph;

    PressFields(Element paragraph) {
        this.paragraph = paragraph;
    }

    /** Whether any was filled. */
    boolean fill(Scope scope) {
        boolean any = false;
        Optional<String> value = Optional.empty();
        List<Element> inside = new ArrayList<>();
        for (Element run : paragraph.elements("run").toList()) {
            for (Element part : run.elements().toList()) {
                if (part.is("t")) {
                    inside.add(part);
                } else if (begin(part).isPresent()) {
                    value = begin(part).flatMap(scope::find);
                    inside.clear();
                } else if (part.elements("fieldEnd").findAny().isPresent()) {
                    any |= value.isPresent() && put(value.get(), inside, run, part);
                    value = Optional.empty();
                }
            }
        }
        return any;
    }

    private static Optional<String> begin(Element part) {
        return part.elements("fieldBegin")
                .filter(field -> "CLICK_HERE".equals(field.attributes().get("type")))
                .map(field -> field.attributes().getOrDefault("name", ""))
                .findFirst();
    }

    private static boolean put(String value, List<Element> inside, Element run, Element end) {
        boolean tokens = inside.stream()
                .flatMap(text -> text.children().stream())
                .anyMatch(
                        node -> node instanceof Characters piece && piece.text().contains("{{"));
        if (tokens) {
            return false;
        }
        inside.forEach(text -> text.children().clear());
        Element first = inside.isEmpty()
                ? new Element(
                        run.name().substring(0, run.name().length() - "run".length()) + "t", new LinkedHashMap<>())
                : inside.getFirst();
        first.children().add(new Characters(value));
        if (inside.isEmpty()) {
            run.children().add(run.children().indexOf(end), first);
        }
        return true;
    }
}
