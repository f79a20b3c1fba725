package org.gongyak.document.read.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Lines;
import org.gongyak.document.read.csv.CsvScanner.Cell;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads CSV. Rows between blank lines, as a spreadsheet exports the gaps between its tables, are one table; a stretch of a single
 * column, or of a single cell, is paragraphs. Blank columns at the right of a table are dropped. A line break within a cell parts its
 * paragraphs, and an apostrophe in front of what looks like a formula is taken off.
 */
public final class CsvReader {
    public static final String FORMAT = "csv";

    private static final CsvScanner.Text IGNORED = (c, at) -> {};

    private final String file;
    private final char separator;
    private final Deadline deadline;
    private final TreeBuilder builder;
    private final CsvCells cells;
    private List<List<Cell>> section = new ArrayList<>();
    private int kept;

    private CsvReader(String file, char separator, Deadline deadline) {
        this.file = file;
        this.separator = separator;
        this.deadline = deadline;
        this.builder = new TreeBuilder(FORMAT, Optional.of(Lines.of(file)), deadline);
        this.cells = new CsvCells(file, separator, builder);
    }

    /** What parts the cells of a text, if it is clearly CSV. */
    public static Optional<Character> findSeparator(String file, Deadline deadline) {
        return Stream.of(',', ';', '\t')
                .filter(separator -> file.indexOf(separator) >= 0)
                .map(separator -> new Candidate(separator, CsvShape.of(file, separator, deadline)))
                .filter(candidate -> candidate.shape().isCsv())
                .max(Comparator.comparingInt(candidate -> candidate.shape().regularRows()))
                .map(Candidate::separator);
    }

    private record Candidate(char separator, CsvShape shape) {}

    public static Document read(String file, char separator, Deadline deadline) {
        return new CsvReader(file, separator, deadline).read();
    }

    private Document read() {
        CsvScanner scanner = new CsvScanner(file, separator, 0);
        List<Cell> row = new ArrayList<>();
        int width = 0;
        for (Optional<Cell> next = scanner.next(IGNORED); next.isPresent(); next = scanner.next(IGNORED)) {
            deadline.check();
            Cell cell = next.get();
            if (row.size() < Limits.COLUMNS) {
                row.add(cell);
                width = cell.blank() ? width : row.size();
            } else {
                refuseIf(!cell.blank());
            }
            if (cell.lastInRow()) {
                endRow(row.subList(0, width));
                row.clear();
                width = 0;
            }
        }
        endSection();
        return builder.build();
    }

    /** Keeps a row without the blank cells at its end; one without any other ends the section. */
    private void endRow(List<Cell> row) {
        if (row.isEmpty()) {
            endSection();
        } else {
            kept += row.size();
            refuseIf(kept > Limits.CELLS || section.size() >= Limits.ROWS);
            section.add(List.copyOf(row));
        }
    }

    private static void refuseIf(boolean tooLarge) {
        if (tooLarge) {
            throw new RefusalException(Refusal.TABLE_TOO_LARGE);
        }
    }

    private void endSection() {
        if (MoneyList.isOne(section, cells)) {
            MoneyList.write(section, cells, builder);
        } else if (isText()) {
            section.forEach(row -> cells.write(row.getLast()));
        } else {
            builder.openTable();
            section.forEach(cells::writeRow);
            builder.closeTable();
        }
        section = new ArrayList<>();
    }

    /** Whether it is a single column or a single cell, wherever in its row that stands. */
    private boolean isText() {
        boolean oneCell = section.size() == 1
                && section.getFirst().stream().filter(cell -> !cell.blank()).count() == 1;
        return oneCell || section.stream().allMatch(row -> row.size() == 1);
    }
}
