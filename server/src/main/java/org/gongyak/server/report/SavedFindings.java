package org.gongyak.server.report;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.json.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the checks found in a card when it was saved, kept as it was said then: later checks may say more.
 *
 * @param json canonical JSON
 */
public record SavedFindings(String json) {
    public static final SavedFindings NONE = new SavedFindings("[]");

    /** What the checks say of a card. Places that are not in the card are left out: the source is not kept with it. */
    public static SavedFindings of(List<Finding> findings) {
        return of(FindingJson.write(findings));
    }

    public static SavedFindings of(JsonNode findings) {
        return new SavedFindings(CanonicalJson.of(findings));
    }

    public List<Finding> list() {
        return FindingJson.read(JsonMapper.shared().readTree(json));
    }

    /** What the database gives back: the same values, in an order and spacing of its own. */
    static SavedFindings parse(String json) {
        return of(JsonMapper.shared().readTree(json));
    }
}
