package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.PeriodLabel;

/** One row of the progress table in the making; a page break may have cut it in two. */
public final class PeriodDraft {
    private final SourceText label;
    private final Tense tense;
    private final List<Item> items = new ArrayList<>();
    private final List<SourceText> remarks = new ArrayList<>();

    public PeriodDraft(SourceText label, Tense tense) {
        this.label = label;
        this.tense = tense;
    }

    public static PeriodDraft unlabelled() {
        return new PeriodDraft(SourceText.join("", List.of()), Tense.CURRENT);
    }

    public String squeezedLabel() {
        return Form.squeeze(label);
    }

    public void add(List<Item> more) {
        items.addAll(more);
    }

    public void remark(List<SourceText> more) {
        more.stream().filter(text -> !text.isBlank()).forEach(remarks::add);
    }

    public PeriodProgress write(Trace trace) {
        String words = trace.keep("label", label);
        List<String> kept = new ArrayList<>();
        for (SourceText remark : remarks) {
            kept.add(trace.at("remarks").at(kept.size()).keep(remark));
        }
        return new PeriodProgress(words, PeriodLabel.range(words), tense, new Groups(trace.at("groups")).write(), kept);
    }

    /** Gathers the items into groups and entries. */
    private final class Groups {
        private final Trace trace;
        private final List<Group> groups = new ArrayList<>();
        private List<Entry> entries = new ArrayList<>();
        private Optional<Item> heading = Optional.empty();
        private Optional<Item> title = Optional.empty();
        private List<Item> lines = new ArrayList<>();

        private Groups(Trace trace) {
            this.trace = trace;
        }

        private List<Group> write() {
            Item.Kind top = top();
            for (Item item : items) {
                boolean heading = item.kind() == Item.Kind.GROUP
                        || (item.kind() == Item.Kind.NUMBERED && top != Item.Kind.NUMBERED);
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
                    && items.stream()
                            .filter(other -> other.kind() == Item.Kind.NUMBERED)
                            .findFirst()
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
}
