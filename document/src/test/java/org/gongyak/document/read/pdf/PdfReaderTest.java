package org.gongyak.document.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Table;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
    private static final float[] XS = {50, 150, 350, 550};
    private static final float[] YS = {100, 130, 160, 190};

    @Test
    void cells_without_a_line_between_them_are_merged() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .line(50, 100, 550, 100)
                .line(150, 130, 550, 130)
                .line(50, 160, 550, 160)
                .line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(350, 130, 350, 160)
                .line(550, 100, 550, 160)
                .text(60, 135, "label")
                .text(160, 120, "wide")
                .text(160, 150, "b")
                .text(360, 150, "c");

        Table table = document(pages).tables().getFirst();

        assertThat(cells(table)).containsExactly("0,0 2x1 label", "0,1 1x2 wide", "1,1 1x1 b", "1,2 1x1 c");
    }

    @Test
    void thin_areas_are_lines_and_outer_lines_may_be_left_out() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .area(50, 100, 500, 0.5f)
                .area(50, 130, 500, 0.5f)
                .area(50, 160, 500, 0.5f)
                .area(300, 100, 1, 60)
                .text(60, 120, "a")
                .text(310, 120, "b")
                .text(60, 150, "c")
                .text(310, 150, "d");

        Table table = document(pages).tables().getFirst();

        assertThat(cells(table)).containsExactly("0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d");
    }

    @Test
    void text_and_tables_come_in_the_order_of_the_page() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .text(50, 400, "between")
                .grid(XS, YS)
                .text(60, 120, "upper")
                .grid(XS, new float[] {500, 530})
                .text(60, 520, "lower")
                .text(50, 60, "above")
                .text(50, 700, "below");

        assertThat(document(pages).blocks().stream().map(PdfReaderTest::kind))
                .containsExactly("above", "upper", "between", "lower", "below");
    }

    @Test
    void a_table_in_a_cell_stays_in_it() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .grid(new float[] {50, 550}, new float[] {100, 300})
                .grid(new float[] {100, 200, 300}, new float[] {150, 180})
                .text(60, 120, "outer")
                .text(110, 170, "inner");

        Cell cell = document(pages).tables().getFirst().cells().getFirst();

        assertThat(cell.blocks()).hasSize(2).last().isInstanceOf(Table.class);
        assertThat(cells((Table) cell.blocks().getLast())).containsExactly("0,0 1x1 inner", "0,1 1x1 ");
    }

    @Test
    void a_table_goes_on_over_pages_and_its_repeated_head_is_left_out() throws IOException {
        PdfPages pages = new PdfPages();
        for (int page = 0; page < 3; page++) {
            pages.page().grid(XS, YS).text(60, 120, "head").text(160, 120, "plan");
            pages.text(60, 150, "row " + 2 * page).text(60, 180, "row " + (2 * page + 1));
        }

        List<Table> tables = document(pages).tables();

        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().cells().stream()
                        .filter(cell -> cell.column() == 0)
                        .map(Cell::text))
                .containsExactly("head", "row 0", "row 1", "row 2", "row 3", "row 4", "row 5");
    }

    @Test
    void tables_of_other_columns_are_not_joined() throws IOException {
        PdfPages pages = new PdfPages().page().grid(XS, YS).page().grid(new float[] {50, 300, 550}, YS);

        assertThat(document(pages.text(60, 120, "a")).tables()).hasSize(2);
    }

    @Test
    void a_row_that_the_page_parts_is_one_row() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .line(50, 700, 550, 700)
                .line(50, 700, 50, 760)
                .line(150, 700, 150, 760)
                .line(550, 700, 550, 760)
                .text(60, 730, "label")
                .text(160, 730, "- begins")
                .page()
                .line(50, 50, 50, 100)
                .line(150, 50, 150, 100)
                .line(550, 50, 550, 100)
                .line(50, 100, 550, 100)
                .text(160, 70, "- goes on");

        assertThat(cells(document(pages).tables().getFirst()))
                .containsExactly("0,0 1x1 label", "0,1 1x1 - begins\n- goes on");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turned_pages_read_as_they_are_seen(int angle) throws IOException {
        PdfPages pages = new PdfPages()
                .turnedPage(angle)
                .grid(XS, YS)
                .text(60, 120, "first")
                .text(360, 180, "last one");

        Table table = document(pages).tables().getFirst();

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cells().getFirst().text()).isEqualTo("first");
        assertThat(table.cells().getLast().text()).isEqualTo("last one");
    }

    @Test
    void page_numbers_and_what_stands_in_every_margin_are_left_out() throws IOException {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            pages.page().text(50, 20, "Some office").text(50, 200, "text " + page);
            pages.text(290, 770, "- " + page + " -").text(50, 785, "printed in 2026");
        }

        assertThat(document(pages).paragraphs())
                .extracting(Object::toString)
                .containsExactly("text 1", "text 2", "text 3");
    }

    @Test
    void lines_of_a_paragraph_are_joined_and_bullets_begin_new_ones() throws IOException {
        PdfPages pages = new PdfPages()
                .page()
                .grid(new float[] {50, 150}, new float[] {100, 300})
                .text(53, 120, "- the quick brown fox")
                .text(53, 135, "jumps over the lazy")
                .text(53, 150, "dog")
                .text(53, 165, "- and then")
                .text(53, 180, "a second line");

        assertThat(document(pages).paragraphs())
                .extracting(Object::toString)
                .containsExactly("- the quick brown fox jumps over the lazy dog", "- and then", "a second line");
    }

    @Test
    void a_scan_is_told_from_an_empty_file() {
        assertRefused(Refusal.SCAN, new PdfPages().page().picture().bytes());
        assertRefused(
                Refusal.SCAN,
                new PdfPages()
                        .page()
                        .picture()
                        .invisibly()
                        .text(50, 50, "recognised")
                        .bytes());
        assertRefused(Refusal.EMPTY, new PdfPages().page().bytes());
    }

    @Test
    void a_file_with_a_password_is_refused_and_one_that_opens_is_read() throws IOException {
        assertRefused(
                Refusal.PASSWORD,
                new PdfPages().page().text(50, 50, "a").locked("secret").bytes());
        assertThat(document(new PdfPages().page().text(50, 50, "a").locked("")).paragraphs())
                .hasSize(1);
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        byte[] file = new PdfPages().page().text(50, 50, "a").bytes();

        assertRefused(Refusal.CUT_OFF, Arrays.copyOf(file, file.length / 2));
    }

    @Test
    void more_than_two_hundred_pages_are_refused() throws IOException {
        assertRefused(
                Refusal.TOO_MANY_PAGES,
                new PdfPages().pages(300).text(50, 50, "a").bytes());
        assertThat(document(new PdfPages().pages(200).text(50, 50, "a")).paragraphs())
                .hasSize(1);
    }

    @Test
    void addresses_are_those_of_any_format() throws IOException {
        PdfPages pages =
                new PdfPages().page().text(50, 50, "above").grid(XS, YS).text(360, 150, "cell");

        assertThat(document(pages).paragraphs())
                .filteredOn(text -> !text.isEmpty())
                .extracting(text -> text.place().address() + " " + text.place().start() + ".."
                        + text.place().end())
                .containsExactly("paragraph[1] 0..5", "table[1]/row[2]/cell[3]/paragraph[1] 0..4");
    }

    private static void assertRefused(Refusal refusal, byte[] file) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> document(file))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Document document(PdfPages pages) throws IOException {
        return document(pages.bytes());
    }

    private static Document document(byte[] file) throws IOException {
        return PdfReader.read(file, Deadline.in(Limits.TIME.multipliedBy(10), Clock.systemUTC()));
    }

    private static List<String> cells(Table table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                        + cell.text())
                .toList();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().toString();
            case Table table -> table.cells().getFirst().text();
        };
    }
}
