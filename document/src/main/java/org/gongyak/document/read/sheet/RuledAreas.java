package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Finds tables by their borders: boxes with borders that touch each other are one table. */
final class RuledAreas {
    private final List<Box> ruled;
    private final Deadline deadline;
    private final int[] joined;
    private long visited;

    private RuledAreas(List<Box> ruled, Deadline deadline) {
        this.ruled = ruled;
        this.deadline = deadline;
        this.joined = new int[ruled.size()];
        Arrays.setAll(joined, i -> i);
    }

    /** The areas of the tables among boxes that are given in order, none overlapping another. */
    static List<Area> find(List<Box> boxes, Deadline deadline) {
        return new RuledAreas(boxes.stream().filter(Box::isRuled).toList(), deadline).find();
    }

    private List<Area> find() {
        joinTouching();
        Map<Integer, Area> areas = new LinkedHashMap<>();
        for (int i = 0; i < ruled.size(); i++) {
            areas.merge(first(i), area(i), Area::around);
        }
        List<Area> apart = List.copyOf(areas.values());
        List<Area> before = List.of();
        while (apart.size() != before.size()) {
            deadline.check();
            before = apart;
            apart = joinOverlapping(before);
        }
        return apart;
    }

    /** Goes down row by row with the boxes that lie in each, from left to right. */
    private void joinTouching() {
        List<Integer> above = List.of();
        int row = -1;
        int next = 0;
        while (next < ruled.size() || !above.isEmpty()) {
            int below = row + 1;
            List<Integer> here = new ArrayList<>(
                    above.stream().filter(i -> area(i).bottom() >= below).toList());
            if (here.isEmpty() && next == ruled.size()) {
                return;
            }
            row = here.isEmpty() ? area(next).top() : below;
            while (next < ruled.size() && area(next).top() == row) {
                here.add(next++);
            }
            here.sort(Comparator.comparingInt(i -> area(i).left()));
            spend(here.size());
            joinBeside(here);
            if (row == below) {
                joinBelow(above, here);
            }
            above = here;
        }
    }

    private void spend(int boxes) {
        deadline.check();
        visited += boxes;
        if (visited > Limits.ADDRESSES) {
            throw new RefusalException(Refusal.TABLE_TOO_LARGE);
        }
    }

    private void joinBeside(List<Integer> row) {
        for (int i = 1; i < row.size(); i++) {
            if (area(row.get(i - 1)).right() + 1 >= area(row.get(i)).left()) {
                join(row.get(i - 1), row.get(i));
            }
        }
    }

    private void joinBelow(List<Integer> above, List<Integer> below) {
        int i = 0;
        int j = 0;
        while (i < above.size() && j < below.size()) {
            Area upper = area(above.get(i));
            Area lower = area(below.get(j));
            if (upper.touchesColumnsOf(lower)) {
                join(above.get(i), below.get(j));
            }
            if (upper.right() < lower.right()) {
                i++;
            } else {
                j++;
            }
        }
    }

    private Area area(int box) {
        return ruled.get(box).area();
    }

    private void join(int one, int other) {
        joined[first(other)] = first(one);
    }

    private int first(int box) {
        int at = box;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    /** Makes one area of two where one juts into the other. */
    private static List<Area> joinOverlapping(List<Area> areas) {
        List<Area> ordered = areas.stream()
                .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
                .toList();
        Set<Area> apart = new LinkedHashSet<>();
        Sweep<Area> open = new Sweep<>();
        for (Area area : ordered) {
            Area whole = area;
            Optional<Area> other = open.findOverlapping(whole);
            while (other.isPresent()) {
                open.remove(other.get());
                apart.remove(other.get());
                whole = whole.around(other.get());
                other = open.findOverlapping(whole);
            }
            open.open(whole, whole);
            apart.add(whole);
        }
        return List.copyOf(apart);
    }
}
