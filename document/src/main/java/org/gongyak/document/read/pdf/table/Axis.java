package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a table's lines in one direction, in order; between two of them is a row or a column.
 *
 * @param places at least two in a table
 */
public record Axis(List<Float> places) {
    /** Lines this near are meant to be one. */
    private static final float NEAR = 2.5f;

    public Axis {
        places = List.copyOf(places);
    }

    static Axis of(List<Float> lines) {
        List<Float> places = new ArrayList<>();
        for (Float line : lines.stream().sorted().toList()) {
            if (places.isEmpty() || line - places.getLast() > NEAR) {
                places.add(line);
            }
        }
        return new Axis(places);
    }

    public int size() {
        return Math.max(0, places.size() - 1);
    }

    float start(int index) {
        return places.get(index);
    }

    float end(int index) {
        return places.get(index + 1);
    }

    /** The row or column a place is in, the outer ones reaching a little out; -1 outside. */
    int find(float place) {
        if (place < places.getFirst() || place > places.getLast()) {
            return -1;
        }
        int index = 0;
        while (index < size() - 1 && place > places.get(index + 1)) {
            index++;
        }
        return index;
    }

    /** The line nearest to a place. */
    int nearest(float place) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Whether these are the lines of the same columns, as on the next page. */
    public boolean isLike(Axis other) {
        if (places.size() != other.places.size()) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            if (Math.abs(places.get(i) - other.places.get(i)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
