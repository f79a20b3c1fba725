package org.gongyak.document.read.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.csv.CsvScanner.Cell;
import org.gongyak.document.read.tree.Deadline;

/**
 * How much a text looks like CSV when its cells are parted by one separator. Rows count for it when the stretch between blank lines
 * that they stand in has more rows of the same width; separators count less when they look like prose or like the commas in 1,250.
 */
final class CsvShape {
    /** Of all rows, this part must have the width that is usual among its neighbours. */
    private static final int MOST = 3;

    private static final int PART_OF_MOST = 2;
    /** A row of fewer cells may be a sentence with a comma. */
    private static final int FEWEST_CELLS = 3;

    private static final int THOUSANDS = 3;

    private final String file;
    private final char separator;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private boolean sound = true;
    private boolean tabs;
    private int rows;
    private int regularRows;
    private int widest;
    private int cells;
    private int quoted;
    private int needed;
    private int separators;
    private int plain;

    private CsvShape(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    static CsvShape of(String file, char separator, Deadline deadline) {
        CsvShape shape = new CsvShape(file, separator);
        shape.scan(deadline);
        return shape;
    }

    /** Whether this is clearly CSV. Lines with tabs and no quotes are left to the reader of recognised pages, who reads them as well. */
    boolean isCsv() {
        boolean regular = rows >= 2 && regularRows * MOST >= rows * PART_OF_MOST;
        if (!sound || !regular) {
            return false;
        }
        if (separator == '\t') {
            return needed > 0;
        }
        return needed > 0 || quoted * 2 >= cells || (widest >= FEWEST_CELLS && plain * 2 >= separators && !tabs);
    }

    /** To tell which of several separators parts more. */
    int regularRows() {
        return regularRows;
    }

    private void scan(Deadline deadline) {
        CsvScanner scanner = new CsvScanner(file, separator, 0);
        CsvScanner.Text text = (c, at) -> tabs |= c == '\t';
        int width = 0;
        boolean filled = false;
        for (Optional<Cell> next = scanner.next(text); next.isPresent() && sound; next = scanner.next(text)) {
            Cell cell = next.get();
            count(cell);
            width++;
            filled |= !cell.blank();
            if (cell.lastInRow()) {
                deadline.check();
                endRow(width, filled);
                width = 0;
                filled = false;
            }
        }
        endSection();
    }

    private void count(Cell cell) {
        cells++;
        sound &= cell.sound();
        quoted += cell.quoted() ? 1 : 0;
        needed += cell.needed() ? 1 : 0;
        if (!cell.lastInRow()) {
            separators++;
            plain += isPlain(cell.end()) ? 1 : 0;
        }
    }

    private void endRow(int width, boolean filled) {
        if (filled) {
            rows++;
            widths.merge(width, 1, Integer::sum);
        } else {
            endSection();
        }
    }

    private void endSection() {
        widths.entrySet().stream()
                .filter(width -> width.getKey() >= 2 && width.getValue() >= 2)
                .max(Map.Entry.comparingByValue())
                .ifPresent(usual -> {
                    regularRows += usual.getValue();
                    widest = Math.max(widest, usual.getKey());
                });
        widths.clear();
    }

    /** Neither followed by a space, as in prose, nor between the thousands of a number. */
    private boolean isPlain(int at) {
        int digits = 0;
        while (digits <= THOUSANDS && isDigit(at + 1 + digits)) {
            digits++;
        }
        boolean inNumber = digits == THOUSANDS && isDigit(at - 1);
        boolean spaced = at + 1 < file.length() && file.charAt(at + 1) == ' ';
        return !inNumber && !spaced;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < file.length() && file.charAt(at) >= '0' && file.charAt(at) <= '9';
    }
}
