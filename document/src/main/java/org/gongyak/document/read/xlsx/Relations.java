package org.gongyak.document.read.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * What a part of the package refers to (ECMA-376 part 2, 9.3), by the ids of the relationships. References out of the package are left
 * out; names of parts are looked up in the zip and never used as paths.
 */
record Relations(Map<String, Relation> byId) {

    /**
     * One relationship.
     *
     * @param kind the last word of its type, which is the same in the transitional and the strict set of names
     * @param part the name of the entry
     */
    record Relation(String kind, String part) {}

    /** Those of a part; of the package itself for an empty name. */
    static Relations of(String part, ZipPackage file, Deadline deadline) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> byId = new LinkedHashMap<>();
        Entries.read(file, folder + "_rels/" + part.substring(slash) + ".rels", bytes -> {
            XmlCursor xml = new XmlCursor(bytes, deadline);
            while (xml.nextIn(0)) {
                if (xml.atStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    byId.put(xml.attribute("Id"), new Relation(kind, resolve(folder, xml.attribute("Target"))));
                }
            }
        });
        return new Relations(byId);
    }

    Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first part of a kind. */
    Optional<String> findPart(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : whole.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
