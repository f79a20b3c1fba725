package org.gongyak.card.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as read: nothing of pledges in it yet.
 *
 * @param format a short stable key of what the bytes were: {@code text}, {@code html}, {@code markdown}, {@code hwpx} …
 * @param blocks from top to bottom
 * @param issues what the reader had to mend or could not read
 */
public record Document(String format, List<Block> blocks, List<Issue> issues) {

    public Document {
        blocks = List.copyOf(blocks);
        issues = List.copyOf(issues);
    }

    /** Every paragraph in reading order, those in tables included. */
    public List<SourceText> paragraphs() {
        List<SourceText> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> all.add(paragraph.text());
                case Table table -> table.cells().forEach(cell -> all.addAll(cell.paragraphs()));
            }
        }
        return all;
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
