package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongyak.document.read.tree.Deadline;

/** Parts a worksheet into tables and running text. */
final class SheetLayout {
    /** Sheets are often ruled far down in advance; fewer blank rows than these are part of the form. */
    private static final int MOST_BLANK_ROWS = 10;

    private static final Comparator<Stretch> ORDER = Comparator.<Stretch>comparingInt(
                    stretch -> stretch.area().top())
            .thenComparingInt(stretch -> stretch.area().left());

    private SheetLayout() {}

    private record Ruled(Area area, List<Box> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(Box::isBlank);
        }

        Stretch part() {
            return new Stretch(area, true, withoutBlankEnd(cells));
        }
    }

    /** The parts from top to bottom; a text box that lies on a table comes after it. */
    static List<Stretch> part(SheetDraft.Seen sheet, Deadline deadline) {
        List<Box> boxes = sheet.boxes();
        List<Ruled> tables = RuledAreas.find(boxes, deadline).stream()
                .sorted(Comparator.comparingInt(Area::top))
                .map(area -> new Ruled(area, new ArrayList<>()))
                .toList();
        List<Box> free = share(boxes, tables);
        List<Stretch> parts = new ArrayList<>();
        tables.stream().filter(table -> !table.isBlank()).map(Ruled::part).forEach(parts::add);
        TreeSet<Integer> tops =
                parts.stream().map(part -> part.area().top()).collect(Collectors.toCollection(TreeSet::new));
        parts.addAll(FreeText.cut(free, tops));
        sheet.floating().forEach(text -> parts.add(Stretch.of(false, List.of(text))));
        parts.sort(ORDER);
        return parts;
    }

    /** Gives each table its boxes, those without borders too, and returns the rest. */
    private static List<Box> share(List<Box> boxes, List<Ruled> tables) {
        List<Box> free = new ArrayList<>();
        Sweep<Ruled> open = new Sweep<>();
        int next = 0;
        for (Box box : boxes) {
            for (;
                    next < tables.size()
                            && tables.get(next).area().top() <= box.area().top();
                    next++) {
                open.open(tables.get(next).area(), tables.get(next));
            }
            open.findOverlapping(Area.ofCell(box.area().top(), box.area().left()))
                    .ifPresentOrElse(
                            table -> table.cells().add(box.at(within(box.area(), table.area()))), () -> free.add(box));
        }
        return free;
    }

    private static Area within(Area box, Area table) {
        return new Area(
                box.top(), box.left(), Math.min(box.bottom(), table.bottom()), Math.min(box.right(), table.right()));
    }

    private static List<Box> withoutBlankEnd(List<Box> table) {
        int end = table.stream().mapToInt(box -> box.area().bottom()).max().orElse(0);
        int last = table.stream()
                .filter(box -> !box.isBlank())
                .mapToInt(box -> box.area().bottom())
                .max()
                .orElse(end);
        return end - last <= MOST_BLANK_ROWS
                ? table
                : table.stream().filter(box -> box.area().top() <= last).toList();
    }
}
