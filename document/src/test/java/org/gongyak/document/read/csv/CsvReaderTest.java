package org.gongyak.document.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Offsets;
import org.gongyak.document.Read;
import org.gongyak.document.write.csv.EntryCsv;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void a_file_is_one_table() {
        Table table = only("구분,재원,2019\r\n보도,국비,10\r\n보도,시비,\"1,250\"\r\n");

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cells())
                .extracting(Cell::text)
                .containsExactly("구분", "재원", "2019", "보도", "국비", "10", "보도", "시비", "1,250");
    }

    @Test
    void blank_rows_part_tables_and_a_single_cell_is_a_paragraph() {
        Document document = Read.document("□ 연도별 투자계획,,\n,,\n구분,2019,2020\n시비,1,2\n, ,\n,메모,\n,,\n구분,횟수,\n간담회,3,\n");

        assertThat(document.format()).isEqualTo("csv");
        assertThat(document.blocks())
                .hasExactlyElementsOfTypes(Paragraph.class, Table.class, Paragraph.class, Table.class);
        assertThat(document.tables()).extracting(Table::columns).containsExactly(3, 2);
        assertThat(document.paragraphs().getFirst()).hasToString("□ 연도별 투자계획");
    }

    @Test
    void a_line_break_in_a_cell_parts_its_paragraphs() {
        Cell cell = only("가,나,다\n\"첫째\r\n\r\n\"\"둘째\"\"\n\",라,마\n").cells().get(3);

        assertThat(cell.paragraphs()).extracting(SourceText::toString).containsExactly("첫째", "\"둘째\"");
    }

    @Test
    void every_character_knows_its_line_and_blank_cells_do_too() {
        String file = "구분,내용,비고\n'=가,\"나 \"\"다\"\"\n라\",\n마,,바\n";
        Document document = Read.document(file);
        Table table = document.tables().getFirst();

        Offsets.assertExact(document, file, "csv");
        Place last = table.findCell(1, 1).orElseThrow().paragraphs().getLast().place();
        assertThat(last.line()).hasValue(3);
        assertThat(last.start()).isZero();
        Place blank = table.findCell(2, 1).orElseThrow().paragraphs().getFirst().place();
        assertThat(blank.line()).hasValue(4);
        assertThat(blank.start()).isEqualTo(2);
    }

    @Test
    void semicolons_and_tabs_part_cells_where_the_file_says_so() {
        assertThat(only("가;나,나;다\n라;마,마;바\n").columns()).isEqualTo(3);
        assertThat(only("가\t\"나\n나\"\n다\t라\n").findCell(0, 1)).map(Cell::text).contains("나\n나");
    }

    @Test
    void an_apostrophe_before_a_formula_is_taken_off_and_any_other_stays() {
        assertThat(only("'=1+2,'@가,'- 노선\n'-300,'나눔',300\n").cells())
                .extracting(Cell::text)
                .containsExactly("=1+2", "@가", "- 노선", "'-300", "'나눔'", "300");
    }

    @Test
    void cp949_is_read_and_told_of() {
        Document document = Read.document("구분,재원,금액\n보도,국비,10\n".getBytes(Charset.forName("MS949")));

        assertThat(document.format()).isEqualTo("csv");
        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.encoding-cp949");
    }

    @Test
    void entries_written_by_ourselves_read_back_as_they_were_written() {
        Entry entry = new Entry(
                "=주민 간담회",
                new Act.Interview(),
                Optional.empty(),
                List.of(Detail.attribute("일시", "2021. 5. 17.(월)"), Detail.note("노선, \"우회\" 논의")),
                List.of("[증빙1]"),
                Disclosure.OPEN);
        PeriodProgress period = new PeriodProgress(
                "상반기 추진실적",
                Optional.empty(),
                Tense.CURRENT,
                List.of(new Group("①", "하천길 정비", List.of(entry))),
                List.of());
        Table table = only(EntryCsv.write(
                List.of(Card.of("1-1", "하천길").progress(List.of(period)).build())));

        assertThat(Stream.of(6, 9)
                        .map(column -> table.findCell(1, column).orElseThrow().text()))
                .containsExactly("=주민 간담회", "일시: 2021. 5. 17.(월)\n노선, \"우회\" 논의");
    }

    @Test
    void refuses_rows_wider_than_any_table_unless_they_are_blank() {
        String wide = ",".repeat(10_000);

        assertThat(only("가,나,다" + wide + "\n라,마,바" + wide).columns()).isEqualTo(3);
        assertThat(Read.outcome(("가,나,다" + wide + "라\n마,바,사" + wide + "아").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.table-too-large");
    }

    private static Table only(String file) {
        Document document = Read.document(file);
        assertThat(document.format()).isEqualTo("csv");
        assertThat(document.tables()).hasSize(1);
        return document.tables().getFirst();
    }
}
