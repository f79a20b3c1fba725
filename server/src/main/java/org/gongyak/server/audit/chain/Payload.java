package org.gongyak.server.audit.chain;

import java.time.Instant;
import java.util.Optional;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a row of the log says: an act, its place in the chain and its time (UTC, ISO 8601, as precise as it is). */
public record Payload(long seq, Instant time, LogEntry entry) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The canonical text that is hashed. {@code deputyFor} is absent unless someone stands in. */
    public String json() {
        Actor actor = entry.actor();
        ObjectNode members = JSON.createObjectNode();
        members.put("seq", seq);
        members.put("time", time.toString());
        members.put("post", actor.post());
        members.put("role", actor.role());
        actor.deputyFor().ifPresent(post -> members.put("deputyFor", post));
        members.put("from", actor.from());
        members.put("act", entry.act());
        members.put("subject", entry.subject());
        members.set("particulars", JSON.readTree(entry.particulars().json()));
        return CanonicalJson.of(members);
    }

    /** Reads one back; only from a row that fits its hash, for any other text it throws. */
    public static Payload parse(String json) {
        JsonNode members = JSON.readTree(json);
        Actor actor = new Actor(
                text(members, "post"),
                text(members, "role"),
                Optional.ofNullable(members.get("deputyFor")).map(JsonNode::stringValue),
                text(members, "from"));
        Particulars particulars = new Particulars(CanonicalJson.of(members.required("particulars")));
        LogEntry entry = new LogEntry(actor, text(members, "act"), text(members, "subject"), particulars);
        return new Payload(members.required("seq").longValue(), Instant.parse(text(members, "time")), entry);
    }

    private static String text(JsonNode members, String name) {
        return members.required(name).stringValue();
    }
}
