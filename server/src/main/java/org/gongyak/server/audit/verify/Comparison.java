package org.gongyak.server.audit.verify;

import java.util.Optional;
import java.util.TreeSet;
import org.gongyak.server.audit.Difference;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.audit.SealedRecord;
import org.gongyak.server.audit.chain.Payload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of the log against the record it vouches for, member by member, so that the first one that differs can be named. */
final class Comparison {
    private static final String ABSENT = "none";

    private Comparison() {}

    static Optional<Difference> of(Payload logged, SealedRecord stored) {
        return differing("subject", logged.entry().subject(), stored.subject())
                .or(() -> differing("time", logged.time(), stored.time()))
                .or(() -> differing("post", logged.entry().actor().post(), stored.post()))
                .or(() -> particulars(logged.entry().particulars(), stored.particulars()));
    }

    private static Optional<Difference> particulars(Particulars logged, Particulars stored) {
        JsonNode expected = JsonMapper.shared().readTree(logged.json());
        JsonNode actual = JsonMapper.shared().readTree(stored.json());
        TreeSet<String> names = new TreeSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        return names.stream()
                .flatMap(
                        name -> differing("particulars." + name, member(expected, name), member(actual, name)).stream())
                .findFirst();
    }

    private static String member(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member == null ? ABSENT : member.asString();
    }

    private static Optional<Difference> differing(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(new Difference(what, expected.toString(), actual.toString()));
    }
}
