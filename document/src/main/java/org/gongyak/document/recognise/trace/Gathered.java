package org.gongyak.document.recognise.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The parts of one kind that a card has, in the order of reading; each is read at the place it has among them. */
public final class Gathered<T> {
    private final Trace trace;
    private final List<T> parts = new ArrayList<>();

    public Gathered(Trace trace) {
        this.trace = trace;
    }

    public void add(Function<Trace, T> read) {
        parts.add(read.apply(trace.at(parts.size())));
    }

    /** Puts the last part, which there must be, in another form, as when a line below it says more of it. */
    public void refineLast(BiFunction<Trace, T, T> refined) {
        int last = parts.size() - 1;
        parts.set(last, refined.apply(trace.at(last), parts.get(last)));
    }

    public Optional<T> last() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    public int size() {
        return parts.size();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public boolean contains(T part) {
        return parts.contains(part);
    }

    public List<T> parts() {
        return List.copyOf(parts);
    }
}
