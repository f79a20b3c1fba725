package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of a section with its name, attributes and namespaces as they were written. */
record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    Element(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    boolean is(String localName) {
        return name.equals(localName) || name.endsWith(":" + localName);
    }

    int number(String attribute) {
        String value = attributes.getOrDefault(attribute, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Element> elements(String localName) {
        return elements().filter(child -> child.is(localName));
    }

    /** All elements of that name below this one, without looking into those of another name. */
    Stream<Element> below(String localName, String notInto) {
        return elements()
                .filter(child -> !child.is(notInto))
                .flatMap(child -> child.is(localName) ? Stream.of(child) : child.below(localName, notInto));
    }

    @Override
    public Element copy() {
        Element copy = new Element(name, new LinkedHashMap<>(attributes));
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    /** How many elements it is, itself included. */
    int size() {
        return 1 + elements().mapToInt(Element::size).sum();
    }
}
