package org.gongyak.document.read.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Lines;

/**
 * Builds a {@link Document} from what a reader finds, from top to bottom, and holds every reader to the {@link Limits}.
 *
 * <p>Paragraphs without text are dropped, since formats use them for spacing only; a cell without any text holds one empty paragraph,
 * so that its blankness has a place. Paragraphs lose white space at both ends. A table appears where its first row begins: a caption
 * read before comes before it, and a table without rows is none.
 */
public final class TreeBuilder {
    private final String format;
    private final Optional<Lines> lines;
    private final Budget budget;
    private final List<Draft> top = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final Deque<CellDraft> cells = new ArrayDeque<>();
    private final List<CellDraft> asides = new ArrayList<>();

    /** A builder for one document; {@code lines} are those of the file, for formats that have them. */
    public TreeBuilder(String format, Optional<Lines> lines, Deadline deadline) {
        this.format = format;
        this.lines = lines;
        this.budget = new Budget(deadline);
    }

    public TreeBuilder paragraph(TextDraft text) {
        budget.spendText(text.length());
        if (!text.isBlank()) {
            blocks().add(new TextBlock(text));
        }
        return this;
    }

    /** A table whose cells follow each other; rows that are too short are filled with blank cells. */
    public TreeBuilder openTable() {
        return open(TableDraft.flowing());
    }

    /** A table that says how large it is and where each of its cells lies. A size beyond the limits counts as not told. */
    public TreeBuilder openTable(int rows, int columns) {
        return open(TableDraft.declared(rows, columns));
    }

    /** A table whose rows follow each other and fill up this many columns; a number of 0 or beyond the limits counts as not told. */
    public TreeBuilder openTable(int columns) {
        return open(TableDraft.flowing(columns));
    }

    private TreeBuilder open(TableDraft table) {
        budget.enter(tables.size() + 1);
        budget.spendCell();
        tables.push(table);
        return this;
    }

    public TreeBuilder openRow() {
        TableDraft table = tables.element();
        if (!table.begun()) {
            blocks().add(table);
        }
        table.openRow();
        return this;
    }

    /** Ends a row at an offset of the source; 0 for formats without lines. */
    public TreeBuilder closeRow(int offset) {
        tables.element().closeRow(offset);
        return this;
    }

    /** Begins a cell at an offset of the source; 0 for formats without lines. */
    public TreeBuilder openCell(int offset) {
        budget.spendCell();
        cells.push(new CellDraft(offset));
        return this;
    }

    /** Ends the cell and puts it at the next free address of its row. */
    public TreeBuilder closeCell(Span span) {
        tables.element().add(cells.pop(), span);
        return this;
    }

    /** Ends the cell and puts it where the source says. */
    public TreeBuilder closeCellAt(int row, int column, Span span) {
        tables.element().addAt(cells.pop(), Math.max(0, row), Math.max(0, column), span);
        return this;
    }

    /** Ends the cell and puts it where the source says; rows below may yet say that it reaches down to them. */
    public MergedCell closeMergedCellAt(int row, int column, Span span) {
        MergedCell cell = new MergedCell(cells.element());
        closeCellAt(row, column, span);
        return cell;
    }

    /** Ends a cell that only continues one above it as far as this row: what it holds belongs to that one. */
    public TreeBuilder closeCellInto(MergedCell above, int row) {
        above.reachTo(row, cells.pop());
        return this;
    }

    public TreeBuilder closeTable() {
        tables.pop();
        return this;
    }

    /** What follows stands beside the running text (page heads, footnotes) and is put at the end of the document. */
    public TreeBuilder openAside() {
        cells.push(new CellDraft(0));
        return this;
    }

    public TreeBuilder closeAside() {
        CellDraft aside = cells.pop();
        if (!aside.blocks.isEmpty()) {
            asides.add(aside);
        }
        return this;
    }

    public TreeBuilder issue(String code, Message message) {
        issues.add(new Issue(code, Optional.empty(), "", message));
        return this;
    }

    public Document build() {
        if (!tables.isEmpty() || !cells.isEmpty()) {
            throw new IllegalStateException("open: " + tables.size() + " tables, " + cells.size() + " cells");
        }
        asides.forEach(aside -> top.addAll(aside.blocks));
        TreeFinish finish = new TreeFinish(lines, budget, issues);
        return new Document(format, finish.blocks(top, ""), issues);
    }

    private List<Draft> blocks() {
        return cells.isEmpty() ? top : cells.element().blocks;
    }
}
