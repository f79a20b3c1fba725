package org.gongyak.document.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.Tense;
import org.gongyak.document.recognise.trace.Trace;

/** Gathers the items of a period into groups and entries. */
final class GroupsWriter {
    private final Trace trace;
    private final List<Item> items;
    private final Tense tense;
    private final Optional<Item> firstNumbered;
    private final List<Group> groups = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();
    private Optional<Item> heading = Optional.empty();
    private Optional<Item> title = Optional.empty();
    private List<Item> lines = new ArrayList<>();

    GroupsWriter(Trace trace, List<Item> items, Tense tense) {
        this.trace = trace;
        this.items = items;
        this.tense = tense;
        this.firstNumbered =
                items.stream().filter(item -> item.kind() == Item.Kind.NUMBERED).findFirst();
    }

    List<Group> write() {
        Item.Kind top = top();
        for (Item item : items) {
            boolean heading =
                    item.kind() == Item.Kind.GROUP || (item.kind() == Item.Kind.NUMBERED && top != Item.Kind.NUMBERED);
            boolean attribute = item.kind() == Item.Kind.DETAIL && EntryWriter.isAttribute(item.text());
            if (heading) {
                group(item);
            } else if (title.isEmpty() || (item.kind() == top && !attribute && !isNumberedWithin(item))) {
                entry(item);
            } else {
                lines.add(item);
            }
        }
        endGroup();
        return groups;
    }

    /** 가. below 1. is a line of that entry: the first numbering is the upper one. */
    private boolean isNumberedWithin(Item item) {
        return item.kind() == Item.Kind.NUMBERED
                && firstNumbered
                        .filter(upper -> isFigure(upper) != isFigure(item))
                        .isPresent();
    }

    private static boolean isFigure(Item numbered) {
        return Character.isDigit(numbered.mark().charAt(0));
    }

    /** The bullet that entries have here: ○ as a rule; a card that has none may number its entries, or write each on a line or behind a dash. */
    private Item.Kind top() {
        return Stream.of(Item.Kind.ENTRY, Item.Kind.NUMBERED, Item.Kind.PLAIN)
                .filter(kind -> items.stream().anyMatch(item -> item.kind() == kind))
                .findFirst()
                .orElse(Item.Kind.DETAIL);
    }

    private void group(Item item) {
        endGroup();
        heading = Optional.of(item);
    }

    private void entry(Item item) {
        endEntry();
        title = Optional.of(item);
    }

    private void endEntry() {
        title.ifPresent(item -> {
            Trace at = trace.at(groups.size()).at("entries").at(entries.size());
            at.structure(item.bullet());
            entries.add(EntryWriter.write(at, item.words(), lines, tense));
        });
        title = Optional.empty();
        lines = new ArrayList<>();
    }

    private void endGroup() {
        endEntry();
        if (heading.isEmpty() && entries.isEmpty()) {
            return;
        }
        Trace at = trace.at(groups.size());
        String mark = heading.map(item -> at.keep("mark", item.mark())).orElse("");
        String words = heading.map(item -> at.keep("title", item.text())).orElse("");
        groups.add(new Group(mark, words, entries));
        entries = new ArrayList<>();
        heading = Optional.empty();
    }
}
