package org.gongyak.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings as they are kept with a revision: the members of the command line's report, a place being a JSON pointer into the card.
 * Places outside of the card are left out, for the source is not kept here.
 */
final class FindingJson {
    private FindingJson() {}

    static ArrayNode write(List<Finding> findings) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            if (finding.at().spot() instanceof Spot.InCard at) {
                write(finding, at, all.addObject());
            }
        }
        return all;
    }

    static List<Finding> read(JsonNode findings) {
        return findings.valueStream().map(FindingJson::finding).toList();
    }

    private static void write(Finding finding, Spot.InCard at, ObjectNode node) {
        node.put("code", finding.code());
        node.put("severity", finding.severity().key());
        write(finding.at(), at, node);
        node.put("expected", finding.expected());
        ArrayNode related = node.putArray("related");
        for (Quote quote : finding.related()) {
            if (quote.spot() instanceof Spot.InCard spot) {
                write(quote, spot, related.addObject());
            }
        }
        node.putObject("message")
                .put("ko", finding.message().ko())
                .put("en", finding.message().en());
    }

    private static void write(Quote quote, Spot.InCard spot, ObjectNode node) {
        node.put("place", spot.path().pointer());
        node.put("start", quote.start());
        node.put("end", quote.end());
        node.put("quote", quote.text());
    }

    private static Finding finding(JsonNode node) {
        List<Quote> related = new ArrayList<>();
        node.required("related").forEach(quote -> related.add(quote(quote)));
        JsonNode message = node.required("message");
        return new Finding(
                text(node, "code"),
                Severity.valueOf(text(node, "severity").toUpperCase(Locale.ROOT)),
                quote(node),
                related,
                text(node, "expected"),
                new Message(text(message, "ko"), text(message, "en")));
    }

    private static Quote quote(JsonNode node) {
        return new Quote(
                new Spot.InCard(new CardPath(text(node, "place"))),
                text(node, "quote"),
                node.required("start").intValue(),
                node.required("end").intValue());
    }

    private static String text(JsonNode node, String member) {
        return node.required(member).stringValue();
    }
}
