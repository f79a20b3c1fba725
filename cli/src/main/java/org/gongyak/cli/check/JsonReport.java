package org.gongyak.cli.check;

import java.io.PrintStream;
import java.util.OptionalInt;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Finding;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report for programs; its shape is described in {@code docs/cli.md} and does not change within a major version. */
final class JsonReport implements Report {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private final PrintStream out;
    private final SequenceWriter array;

    JsonReport(PrintStream out) {
        this.out = out;
        this.array = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValuesAsArray(out);
    }

    @Override
    public void add(FileReport report) {
        array.write(file(report));
    }

    @Override
    public void add(LeftOut left) {
        ObjectNode file = file(FileReport.unreadable(left.file(), left.reason()));
        file.set("skipped", file.remove("error"));
        array.write(file);
    }

    @Override
    public void end(Totals totals) {
        array.close();
        out.println();
    }

    private static ObjectNode file(FileReport report) {
        ObjectNode file = NEW.objectNode();
        file.put("file", report.file());
        report.error()
                .ifPresent(error ->
                        file.putObject("error").put("code", error.code()).set("message", message(error.message())));
        ArrayNode cards = file.putArray("cards");
        for (Card card : report.cards()) {
            cards.addObject().put("number", card.number()).put("title", card.title());
        }
        file.set(
                "card",
                report.cards().isEmpty()
                        ? NEW.nullNode()
                        : CardJson.toTree(report.cards().getFirst()));
        ArrayNode issues = file.putArray("issues");
        report.issues().forEach(issue -> issues.add(issue(issue)));
        ArrayNode findings = file.putArray("findings");
        report.findings().forEach(located -> findings.add(finding(located)));
        return file;
    }

    private static ObjectNode issue(Issue issue) {
        ObjectNode node = NEW.objectNode().put("code", issue.code());
        node.put("place", issue.place().map(Place::address).orElse(null));
        putNumber(node, "line", issue.place().map(Place::line).orElse(OptionalInt.empty()));
        putNumber(
                node,
                "start",
                issue.place().map(place -> OptionalInt.of(place.start())).orElse(OptionalInt.empty()));
        putNumber(
                node,
                "end",
                issue.place().map(place -> OptionalInt.of(place.end())).orElse(OptionalInt.empty()));
        node.put("quote", issue.quote());
        node.set("message", message(issue.message()));
        return node;
    }

    private static ObjectNode finding(Located located) {
        Finding finding = located.finding();
        ObjectNode node = NEW.objectNode();
        node.put("code", finding.code());
        node.put("severity", finding.severity().key());
        putNumber(node, "card", located.card());
        put(node, located.at());
        node.put("expected", finding.expected());
        ArrayNode related = node.putArray("related");
        located.related().forEach(where -> put(related.addObject(), where));
        node.set("message", message(finding.message()));
        return node;
    }

    private static void put(ObjectNode node, Where where) {
        node.put("place", where.place());
        putNumber(node, "line", where.line());
        node.put("start", where.start());
        node.put("end", where.end());
        node.put("quote", where.quote());
    }

    private static void putNumber(ObjectNode node, String name, OptionalInt number) {
        if (number.isPresent()) {
            node.put(name, number.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private static ObjectNode message(Message message) {
        return NEW.objectNode().put("ko", message.ko()).put("en", message.en());
    }
}
