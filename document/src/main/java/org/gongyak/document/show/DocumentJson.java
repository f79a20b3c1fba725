package org.gongyak.document.show;

import java.util.List;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document for other programs: {@code {"format", "blocks", "issues"}}. A block is {@code {"paragraph", "place"}} or {@code {"table":
 * {"rows", "columns", "cells"}}}, a cell {@code {"row", "column", "rowSpan", "columnSpan", "header", "blocks"}} with row and column
 * counted from 0, a place {@code {"address", "line", "start", "end"}} with the line counted from 1 or null.
 */
public final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentJson() {}

    /** The document as indented JSON. */
    public static String of(Document document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(document));
    }

    /** The document as a tree, to be put into a larger one. */
    public static ObjectNode node(Document document) {
        ObjectNode node = NODES.objectNode();
        node.put("format", document.format());
        node.set("blocks", blocks(document.blocks()));
        ArrayNode issues = node.putArray("issues");
        document.issues().forEach(issue -> issues.add(issue(issue)));
        return node;
    }

    private static ArrayNode blocks(List<Block> blocks) {
        ArrayNode nodes = NODES.arrayNode();
        for (Block block : blocks) {
            nodes.add(
                    switch (block) {
                        case Paragraph paragraph -> paragraph(paragraph.text());
                        case Table table -> table(table);
                    });
        }
        return nodes;
    }

    private static ObjectNode paragraph(SourceText text) {
        ObjectNode node = NODES.objectNode();
        node.put("paragraph", text.toString());
        node.set("place", place(text.place()));
        return node;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = NODES.objectNode();
        ObjectNode content = node.putObject("table");
        content.put("rows", table.rows());
        content.put("columns", table.columns());
        ArrayNode cells = content.putArray("cells");
        table.cells().forEach(cell -> cells.add(cell(cell)));
        return node;
    }

    private static ObjectNode cell(Cell cell) {
        ObjectNode node = NODES.objectNode();
        node.put("row", cell.row());
        node.put("column", cell.column());
        node.put("rowSpan", cell.rowSpan());
        node.put("columnSpan", cell.columnSpan());
        node.put("header", cell.header());
        node.set("blocks", blocks(cell.blocks()));
        return node;
    }

    private static ObjectNode issue(Issue issue) {
        ObjectNode node = NODES.objectNode();
        node.put("code", issue.code());
        issue.place().ifPresentOrElse(place -> node.set("place", place(place)), () -> node.putNull("place"));
        node.put("quote", issue.quote());
        node.putObject("message")
                .put("ko", issue.message().ko())
                .put("en", issue.message().en());
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode();
        node.put("address", place.address());
        place.line().ifPresentOrElse(line -> node.put("line", line), () -> node.putNull("line"));
        node.put("start", place.start());
        node.put("end", place.end());
        return node;
    }
}
