package org.gongyak.card.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.CardPath;

/**
 * Which part of a card came from which part of the source. The text at a path is exactly the text of its source, so a range in the one
 * is a range in the other.
 */
public final class SourceMap {
    private final Map<CardPath, SourceText> texts;
    private final List<SourceText> repeats;
    private final List<SourceText> structure;

    private SourceMap(Map<CardPath, SourceText> texts, List<SourceText> repeats, List<SourceText> structure) {
        this.texts = texts;
        this.repeats = List.copyOf(repeats);
        this.structure = List.copyOf(structure);
    }

    public Optional<SourceText> find(CardPath path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The place of a range of the text at a path. */
    public Optional<Place> locate(CardPath path, int start, int end) {
        return find(path)
                .filter(text -> !text.isEmpty() && end <= text.length())
                .map(text -> text.place(start, end));
    }

    /** Every path with its source, in the order of reading. */
    public Map<CardPath, SourceText> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** What stands in the source once more, such as a head repeated on the next page, and is in the card only once. */
    public List<SourceText> repeats() {
        return repeats;
    }

    /** What only gives the page its shape: bullets, colons, rules, page numbers. Nothing else of it holds a letter or a figure. */
    public List<SourceText> structure() {
        return structure;
    }

    /** Filled by a recogniser while it reads. */
    public static final class Builder {
        private final Map<CardPath, SourceText> texts = new LinkedHashMap<>();
        private final List<SourceText> repeats = new ArrayList<>();
        private final List<SourceText> structure = new ArrayList<>();

        /** Notes where a text of the card comes from and hands the text on. */
        public String keep(CardPath path, SourceText source) {
            texts.put(path, source);
            return source.toString();
        }

        public void repeated(SourceText source) {
            repeats.add(source);
        }

        public void structure(SourceText source) {
            structure.add(source);
        }

        public SourceMap build() {
            return new SourceMap(new LinkedHashMap<>(texts), repeats, structure);
        }
    }
}
