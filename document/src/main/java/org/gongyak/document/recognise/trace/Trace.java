package org.gongyak.document.recognise.trace;

import java.util.Optional;
import org.gongyak.card.CardPath;
import org.gongyak.card.source.SourceMap;
import org.gongyak.card.source.SourceText;

/** A place of the card being put together, where texts are taken down together with their source. */
public record Trace(SourceMap.Builder map, CardPath path) {

    public Trace at(String name) {
        return new Trace(map, path.at(name));
    }

    public Trace at(int index) {
        return new Trace(map, path.at(index));
    }

    /** The text for this place. */
    public String keep(SourceText text) {
        return map.keep(path, text);
    }

    /** The text for a member of this place. */
    public String keep(String name, SourceText text) {
        return at(name).keep(text);
    }

    public Optional<String> keepIfAny(String name, SourceText text) {
        return text.isBlank() ? Optional.empty() : Optional.of(keep(name, text));
    }

    /** What only gives the page its shape: bullets, colons, rules, page numbers. */
    public void structure(SourceText text) {
        map.structure(text);
    }

    public void repeated(SourceText text) {
        map.repeated(text);
    }
}
