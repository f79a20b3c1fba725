package org.gongyak.document.read;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Table;
import org.gongyak.document.Read;
import org.gongyak.document.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real and hostile files of others, with the counts their index tells. */
class SharedDocumentsTest {

    /** Tables the index leaves out: those in page heads and feet, and one that stands outside a run. */
    private static final Map<String, Counts> NOT_IN_INDEX = Map.of(
            "50f8ce52978b.hwpx", new Counts(2, 2, 0, 0),
            "c11c90b48eb8.hwpx", new Counts(2, 2, 0, 0),
            "490c26c333b2.hwpx", new Counts(1, 4, 0, 0));

    private static final Map<String, String> REFUSED = Map.ofEntries(
            entry("1d54f5dd6f07.hwpx", "read.password"),
            entry("93e7a62565e0.hwpx", "read.password"),
            entry("db743d084efc.hwp", "read.hwp3"),
            entry("c2430c15623d.hwp", "read.not-text"),
            entry("65944c5fa585.hwp", "read"),
            entry("76377f4c2a10.hwp", "read.hwp-distribution"),
            entry("0d32f102ec60.hwp", "read.hwp-distribution"),
            entry("f3234963d1e2.hwp", "read.hwp-distribution"),
            entry("attack-xxe.hwpx", "read.doctype"),
            entry("attack-billion-laughs.hwpx", "read.doctype"),
            entry("attack-deep-nesting.hwpx", "read.too-deep"),
            entry("attack-zip-bomb.hwpx", "read.too-much-text"),
            entry("attack-deflate-bomb.hwp", "read.bomb"));

    /** Tables of all depths, their cells, how many of these span more than one row or column, and tables in cells. */
    record Counts(int tables, int cells, int merged, int nested) {
        Counts plus(Counts more) {
            return new Counts(tables + more.tables, cells + more.cells, merged + more.merged, nested + more.nested);
        }
    }

    @Test
    void finds_the_tables_and_cells_that_the_index_tells() throws IOException {
        Map<String, Counts> found = new TreeMap<>();
        Map<String, Counts> told = new TreeMap<>();
        Path folder = Shared.folder("documents");
        for (String line : Files.readAllLines(folder.resolve("INDEX.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (columns[0].contains(".hwp")
                    && !REFUSED.containsKey(columns[0])
                    && columns.length > 9
                    && !columns[6].isEmpty()) {
                Counts extra = NOT_IN_INDEX.getOrDefault(columns[0], new Counts(0, 0, 0, 0));
                told.put(columns[0], counts(columns).plus(extra));
                found.put(
                        columns[0],
                        counts(Read.document(Files.readAllBytes(folder.resolve(columns[0])))
                                .blocks()));
            }
        }
        assertThat(told).hasSizeGreaterThan(15);
        assertThat(found).isEqualTo(told);
    }

    @Test
    @Timeout(60)
    void refuses_what_is_encrypted_hostile_or_of_another_kind() throws IOException {
        Path folder = Shared.folder("documents");
        for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
            byte[] content = Files.readAllBytes(folder.resolve(refused.getKey()));
            assertThat(Read.outcome(content)).as(refused.getKey()).isEqualTo(refused.getValue());
        }
    }

    @Test
    @Timeout(30)
    void clamps_huge_spans_and_says_so() throws IOException {
        byte[] content = Files.readAllBytes(Shared.folder("documents").resolve("attack-huge-span.hwpx"));

        assertThat(Read.document(content).issues())
                .anyMatch(issue -> issue.code().equals("read.span-clamped"));
    }

    @Test
    void every_shared_document_is_read_or_refused() throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (Path file : Shared.files("documents", "")) {
            outcomes.add(Read.outcome(Files.readAllBytes(file)));
        }
        assertThat(outcomes).hasSizeGreaterThan(40).allMatch(code -> code.startsWith("read"));
    }

    private static Counts counts(String[] columns) {
        return new Counts(
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]));
    }

    private static Counts counts(List<Block> blocks) {
        List<Table> tables = tables(blocks).toList();
        List<Cell> cells =
                tables.stream().flatMap(table -> table.cells().stream()).toList();
        long merged = cells.stream()
                .filter(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)
                .count();
        long top = blocks.stream().filter(Table.class::isInstance).count();
        return new Counts(tables.size(), cells.size(), (int) merged, tables.size() - (int) top);
    }

    private static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table ->
                        Stream.concat(Stream.of(table), table.cells().stream().flatMap(cell -> tables(cell.blocks()))));
    }
}
