package org.gongyak.document.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes one box of the cells of each merged region: the text of its upper left cell, and the borders of all. What the other cells hold
 * is not shown. A region that overlaps one above it is none; a region ends with the last row and column in which there is a cell.
 */
final class MergedCells {
    private static final Comparator<SheetCell> BY_ROW =
            Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

    private final List<Merged> regions = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Sweep<Merged> open = new Sweep<>();

    private static final class Merged {
        final Area area;
        String text = "";
        int sides;

        Merged(Area area) {
            this.area = area;
        }
    }

    private MergedCells() {}

    /** The boxes in order; cells of the same address replace each other. */
    static List<Box> join(List<SheetCell> cells, List<Area> merges) {
        if (cells.isEmpty()) {
            return List.of();
        }
        List<SheetCell> ordered = cells.stream().sorted(BY_ROW).toList();
        MergedCells merged = new MergedCells();
        List<Area> regions = inside(ordered, merges);
        int next = 0;
        for (int i = 0; i < ordered.size(); i++) {
            SheetCell cell = ordered.get(i);
            while (next < regions.size() && regions.get(next).top() <= cell.row()) {
                merged.begin(regions.get(next++));
            }
            boolean replaced = i + 1 < ordered.size() && BY_ROW.compare(cell, ordered.get(i + 1)) == 0;
            if (!replaced) {
                merged.add(cell);
            }
        }
        merged.regions.forEach(region -> merged.boxes.add(new Box(region.area, region.text, region.sides)));
        return merged.boxes.stream()
                .filter(box -> !box.isBlank() || box.isRuled())
                .sorted(Box.ORDER)
                .toList();
    }

    private static List<Area> inside(List<SheetCell> ordered, List<Area> merges) {
        int bottom = ordered.getLast().row();
        int right = ordered.stream().mapToInt(SheetCell::column).max().orElse(0);
        return merges.stream()
                .filter(area -> area.top() <= bottom && area.left() <= right)
                .map(area -> new Area(
                        area.top(), area.left(), Math.min(area.bottom(), bottom), Math.min(area.right(), right)))
                .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
                .toList();
    }

    private void begin(Area area) {
        Merged region = new Merged(area);
        if (open.open(area, region)) {
            regions.add(region);
        }
    }

    private void add(SheetCell cell) {
        Area place = Area.ofCell(cell.row(), cell.column());
        Optional<Merged> around = open.findOverlapping(place);
        if (around.isEmpty()) {
            boxes.add(new Box(place, cell.text(), cell.sides()));
            return;
        }
        Merged region = around.get();
        region.sides |= cell.sides();
        if (region.area.top() == cell.row() && region.area.left() == cell.column()) {
            region.text = cell.text();
        }
    }
}
