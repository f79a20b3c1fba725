package org.gongyak.document.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * Which other parts of the package a part refers to. What lies outside the package is left out: it is never opened.
 *
 * @param byId in the order of the file
 */
record Relationships(Map<String, Relationship> byId) {

    /**
     * One of them.
     *
     * @param kind the last word of its type, which is the same in the transitional and the strict namespace
     * @param target the name of the part
     */
    record Relationship(String kind, String target) {}

    /** Those of a part, or of the package itself when its name is empty. */
    static Relationships of(String part, OfficeParts parts) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relationship> byId = new LinkedHashMap<>();
        parts.read(name, xml -> {
            while (xml.nextIn(0)) {
                if (xml.atStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    byId.put(xml.attribute("Id"), relationship(xml, folder));
                }
            }
        });
        return new Relationships(byId);
    }

    private static Relationship relationship(XmlCursor xml, String folder) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        String path = target.startsWith("/") ? target : folder + target;
        return new Relationship(type.substring(type.lastIndexOf('/') + 1), absolute(path));
    }

    List<String> targets(String kind) {
        return byId.values().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Relationship::target)
                .toList();
    }

    Optional<String> findTarget(String kind) {
        return targets(kind).stream().findFirst();
    }

    Optional<String> findById(String id) {
        return Optional.ofNullable(byId.get(id)).map(Relationship::target);
    }

    /** The name of a part as the zip has it: no slash in front, {@code ..} resolved. It is only ever compared, never opened as a path. */
    static String absolute(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
