package org.gongyak.document.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.show.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sheets are drawn: a line is a row, cells are parted by strokes, a cell in brackets has borders, one that is {@code <} belongs to the
 * cell on its left, {@code ^} to the one above.
 */
class SheetLayoutTest {

    private static String read(String... rows) {
        return DocumentText.of(document(sheet(rows))).strip();
    }

    private static Document document(SheetDraft sheet) {
        BookBuilder book = new BookBuilder("test", 1, Deadline.in(Limits.TIME, Clock.systemUTC()));
        book.sheet("Sheet1", sheet);
        return book.build();
    }

    private static SheetDraft sheet(String... rows) {
        SheetDraft sheet = new SheetDraft();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].split("\\|", -1).length; column++) {
                String drawn = drawn(rows, row, column);
                if (!drawn.equals("<") && !drawn.equals("^")) {
                    sheet.add(cell(row, column, drawn));
                    merge(rows, row, column, sheet);
                }
            }
        }
        return sheet;
    }

    private static String drawn(String[] rows, int row, int column) {
        String[] cells = row < rows.length ? rows[row].split("\\|", -1) : new String[0];
        return column < cells.length ? cells[column].strip() : "";
    }

    private static void merge(String[] rows, int row, int column, SheetDraft sheet) {
        int bottom = row;
        int right = column;
        while (drawn(rows, bottom + 1, column).equals("^")) {
            bottom++;
        }
        while (drawn(rows, row, right + 1).equals("<")) {
            right++;
        }
        if (bottom > row || right > column) {
            sheet.merge(new Area(row, column, bottom, right));
        }
    }

    private static SheetCell cell(int row, int column, String drawn) {
        boolean ruled = drawn.startsWith("[");
        String text = ruled ? drawn.substring(1, drawn.length() - 1) : drawn;
        int all = Sides.TOP | Sides.RIGHT | Sides.BOTTOM | Sides.LEFT;
        return new SheetCell(row, column, text, ruled ? all : Sides.NONE);
    }

    @Test
    void ruled_cells_are_a_table_and_what_stands_around_it_is_text() {
        assertThat(read("제목", "  | (단위 : 천원)", "[구분]|[계]", "[국비]|[]", "※ 참고"))
                .isEqualTo("제목\n(단위 : 천원)\ntable[1] 2 × 2\n  | 구분 | 계 |\n  | 국비 |  |\n※ 참고");
    }

    @Test
    void a_row_without_borders_parts_two_tables() {
        assertThat(read("[가]|[나]", "", "[다]|[라]")).contains("table[1] 1 × 2", "table[2] 1 × 2");
        assertThat(read("[가]|[나]", "제목|(단위)", "[다]|[라]"))
                .isEqualTo("table[1] 1 × 2\n  | 가 | 나 |\n제목\n(단위)\ntable[2] 1 × 2\n  | 다 | 라 |");
    }

    @Test
    void tables_side_by_side_are_read_from_left_to_right() {
        assertThat(read("제목||[결재]|[팀장]", "[가]||[]|[]", "|", "[나]|[다]"))
                .isEqualTo("제목\ntable[1] 2 × 2\n  | 결재 | 팀장 |\n  |  |  |\ntable[2] 1 × 1\n  | 가 |"
                        + "\ntable[3] 1 × 2\n  | 나 | 다 |");
    }

    @Test
    void a_cell_without_borders_inside_a_table_belongs_to_it() {
        assertThat(read("[가]|[나]|[다]", "[라]|마|[바]", "[사]|[아]|[자]"))
                .startsWith("table[1] 3 × 3")
                .contains("| 라 | 마 | 바 |");
    }

    @Test
    void a_hole_in_a_table_is_a_blank_cell() {
        Document document = document(sheet("[가]|[나]|[다]", "[라]||[바]", "[사]|[아]|[자]"));

        assertThat(document.tables().getFirst().cells()).hasSize(9);
        assertThat(document.issues()).isEmpty();
    }

    @Test
    void a_merged_cell_is_one_and_hides_what_it_covers() {
        SheetDraft sheet = sheet("[구분]|[<]|[계]", "[국비]|[가]|[1]");
        sheet.add(new SheetCell(0, 1, "덮인 글", Sides.TOP));
        sheet.merge(new Area(0, 0, 0, 1));

        assertThat(DocumentText.of(document(sheet))).contains("| 구분 | ← | 계 |").doesNotContain("덮인");
    }

    @Test
    void narrow_columns_that_are_only_merged_do_not_count() {
        assertThat(read("[가]|<|<|[나]|<|<", "[다]|<|<|[라]|<|<")).startsWith("table[1] 2 × 2\n");
        assertThat(read("[가]|[나]", "^|^", "[다]|[라]")).startsWith("table[1] 2 × 2\n");
    }

    @Test
    void a_line_under_a_title_makes_no_table() {
        SheetDraft sheet = new SheetDraft();
        sheet.add(new SheetCell(0, 0, "제목", Sides.BOTTOM));
        sheet.add(new SheetCell(0, 1, "", Sides.BOTTOM));
        sheet.merge(new Area(0, 0, 0, 1));

        assertThat(DocumentText.of(document(sheet)).strip()).isEqualTo("제목");
    }

    @Test
    void rows_of_several_cells_are_a_table_without_borders() {
        assertThat(read("제목", " | (단위)", "구분|계", "국비|1", "시비|2", "※ 참고"))
                .isEqualTo("제목\n(단위)\ntable[1] 3 × 2\n  | 구분 | 계 |\n  | 국비 | 1 |\n  | 시비 | 2 |\n※ 참고");
    }

    @Test
    void without_borders_a_blank_row_or_a_title_all_across_parts_tables() {
        assertThat(read("가|나", "다|라", "", "마|바", "사|아")).contains("table[2] 2 × 2");
        assertThat(read("가|나", "다|라", "제목|<", "마|바", "사|아"))
                .isEqualTo("table[1] 2 × 2\n  | 가 | 나 |\n  | 다 | 라 |\n제목\ntable[2] 2 × 2\n  | 마 | 바 |\n  | 사 | 아 |");
    }

    @Test
    void a_lone_row_is_a_table_when_its_cells_touch() {
        assertThat(read("공약명|하천길")).isEqualTo("table[1] 1 × 2\n  | 공약명 | 하천길 |");
        assertThat(read("제목||2021. 12. 31. 기준")).isEqualTo("제목\n2021. 12. 31. 기준");
    }

    @Test
    void a_title_and_a_unit_at_the_ends_of_a_row_are_no_part_of_the_table_below() {
        assertThat(read("제목|||(단위)", "구분|계|'21|'22", "국비|3|1|2"))
                .isEqualTo("제목\n(단위)\ntable[1] 2 × 4\n  | 구분 | 계 | '21 | '22 |\n  | 국비 | 3 | 1 | 2 |");
    }

    @Test
    void rows_ruled_in_advance_are_left_out() {
        List<String> rows = new ArrayList<>(List.of("[가]|[나]"));
        for (int i = 0; i < 500; i++) {
            rows.add("[]|[]");
        }

        assertThat(read(rows.toArray(String[]::new))).isEqualTo("table[1] 1 × 2\n  | 가 | 나 |");
        assertThat(read("[]|[]", "[]|[]")).isEmpty();
    }

    @Test
    void areas_are_read_from_addresses() {
        assertThat(Area.find("A1")).contains(Area.ofCell(0, 0));
        assertThat(Area.find("$B$2:D5")).contains(new Area(1, 1, 4, 3));
        assertThat(Area.find("D5:B2")).contains(new Area(1, 1, 4, 3));
        assertThat(Area.find("XFD1048576")).contains(Area.ofCell(Area.MOST_ROWS - 1, Area.MOST_COLUMNS - 1));
        assertThat(List.of("XFE1", "A1048577", "A0", "1A", "", "A1:", "AAAA1", "A99999999"))
                .allMatch(address -> Area.find(address).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Whatever is drawn, each text that is not covered is read once, and every place of a table has one cell. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_lost_and_every_table_adds_up(long seed) {
        Random random = new Random(seed);
        SheetDraft sheet = new SheetDraft();
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Area corner = Area.ofCell(random.nextInt(12), random.nextInt(8));
            sheet.merge(
                    corner.around(Area.ofCell(corner.top() + random.nextInt(4), corner.left() + random.nextInt(4))));
        }
        for (int i = random.nextInt(80); i > 0; i--) {
            SheetCell cell = new SheetCell(
                    random.nextInt(14), random.nextInt(10), random.nextBoolean() ? "t" + i : "", random.nextInt(16));
            sheet.add(cell);
        }
        sheet.seen().boxes().stream().filter(box -> !box.isBlank()).forEach(box -> texts.add(box.text()));

        Document document = document(sheet);

        assertThat(document.issues()).isEmpty();
        assertThat(document.paragraphs().stream()
                        .map(SourceText::toString)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(texts);
    }
}
