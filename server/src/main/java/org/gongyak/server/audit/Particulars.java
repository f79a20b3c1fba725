package org.gongyak.server.audit;

import org.gongyak.card.json.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The details of an act, a JSON object that is fixed once made. No text that a person wrote belongs here beyond what must be provable.
 *
 * @param json canonical JSON (RFC 8785)
 */
public record Particulars(String json) {
    public static final Particulars NONE = new Particulars("{}");

    public static Particulars of(ObjectNode members) {
        return new Particulars(CanonicalJson.of(members));
    }

    /** An object to put the members of particulars in. */
    public static ObjectNode members() {
        return JsonNodeFactory.instance.objectNode();
    }
}
