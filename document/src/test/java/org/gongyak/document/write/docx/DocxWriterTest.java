package org.gongyak.document.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongyak.card.Card;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static byte[] written(Card... cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DocxWriter.write(List.of(cards), file);
        return file.toByteArray();
    }

    private static Document text(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                }
            }
        }
        throw new AssertionError("no document");
    }

    private static Card withMoney(int years) {
        List<String> heads =
                IntStream.range(0, years).mapToObj(year -> "'" + (18 + year)).toList();
        List<MoneyRow> rows = List.of("계", "시비").stream()
                .map(label -> new MoneyRow(
                        Optional.of("보도 정비"),
                        label,
                        Level.OWN,
                        heads.stream()
                                .map(head -> MoneyText.cell("1", Unit.MILLION))
                                .toList()))
                .toList();
        return Card.of("1-1", "하천길")
                .money(List.of(new MoneyTable(
                        "연도별 투자계획",
                        Stage.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        Unit.MILLION,
                        "(단위 : 백만원)",
                        Buckets.read(heads),
                        rows,
                        List.of())))
                .build();
    }

    @Test
    void a_merged_cell_begins_once_and_goes_on_below() throws IOException {
        Document document = text(written(withMoney(3)));
        assertThat(document.select("w|vMerge").eachAttr("w:val")).containsExactly("restart", "continue");
    }

    @Test
    void every_row_of_a_table_fills_the_grid() throws IOException {
        Document document = text(written(withMoney(3)));
        document.select("w|tbl").forEach(table -> {
            int columns = table.select("w|gridCol").size();
            table.select("w|tr")
                    .forEach(row -> assertThat(row.select("w|tc").stream()
                                    .mapToInt(cell -> cell.select("w|gridSpan").isEmpty()
                                            ? 1
                                            : Integer.parseInt(
                                                    cell.select("w|gridSpan").attr("w:val")))
                                    .sum())
                            .isEqualTo(columns));
        });
    }

    @Test
    void a_table_of_many_years_is_printed_sideways_and_the_rest_upright() throws IOException {
        assertThat(text(written(withMoney(14))).select("w|pgSz").eachAttr("w:orient"))
                .containsExactly("landscape");
        assertThat(text(written(withMoney(3))).select("w|pgSz").eachAttr("w:orient"))
                .isEmpty();
    }

    @Test
    void each_card_but_the_first_begins_a_page() throws IOException {
        Document document = text(written(withMoney(2), withMoney(2), withMoney(2)));
        assertThat(document.select("w|pageBreakBefore")).hasSize(2);
    }

    @Test
    void what_a_card_says_is_never_markup_and_no_file_is_broken_by_it() throws IOException {
        Document document =
                text(written(Card.of("1-1", "<w:p/> & \"둘\"\u0001 😀").build()));
        assertThat(document.text()).contains("<w:p/> & \"둘\"\uFFFD 😀");
    }

    @Test
    void equal_cards_give_equal_bytes() throws IOException {
        assertThat(written(withMoney(3))).isEqualTo(written(withMoney(3)));
    }
}
