package org.gongyak.document.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.zip.ZipPackage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static Map<String, Document> parts(Card... cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxWriter.write(List.of(cards), file);
        ZipPackage zip = ZipPackage.of(file.toByteArray(), Deadline.in(Limits.TIME, Clock.systemUTC()));
        Map<String, Document> parts = new LinkedHashMap<>();
        for (String name : zip.names()) {
            parts.put(
                    name,
                    Jsoup.parse(
                            new String(zip.find(name).orElseThrow().readAllBytes(), StandardCharsets.UTF_8),
                            "",
                            Parser.xmlParser()));
        }
        return parts;
    }

    private static Document part(String name, Map<String, Document> parts) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Card withMoney(String... amounts) {
        List<MoneyRow> rows = List.of("계", "시비").stream()
                .map(label -> new MoneyRow(
                        Optional.of("보도 정비"),
                        label,
                        Level.OWN,
                        List.of(amounts).stream()
                                .map(amount -> MoneyText.cell(amount, Unit.MILLION))
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
                        Buckets.read(List.of("계", "'19", "'20")),
                        rows,
                        List.of())))
                .build();
    }

    @Test
    void each_section_has_a_worksheet_of_its_own_name() throws IOException {
        Document workbook = part("xl/workbook.xml", parts(withMoney("3", "1", "2")));
        assertThat(workbook.select("sheet").eachAttr("name")).containsExactly("카드", "연도별 투자계획");
    }

    @Test
    void several_cards_are_told_apart_by_their_numbers() throws IOException {
        Document workbook = part("xl/workbook.xml", parts(withMoney("3", "1", "2"), withMoney("3", "1", "2")));
        assertThat(workbook.select("sheet").eachAttr("name"))
                .containsExactly("1-1 카드", "1-1 연도별 투자계획", "1-1 카드 (2)", "1-1 연도별 투자계획 (2)");
    }

    @Test
    void amounts_are_numbers_and_words_are_not() throws IOException {
        Document money = part("xl/worksheets/sheet2.xml", parts(withMoney("1,250", "미정", "")));
        List<String> numbers = money.select("c").stream()
                .filter(cell -> cell.attr("t").equals("n"))
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(numbers).containsExactly("1250", "1250");
    }

    @Test
    void the_name_of_a_sub_project_is_merged_beside_its_rows_and_the_head_is_repeated() throws IOException {
        Map<String, Document> parts = parts(withMoney("3", "1", "2"));
        assertThat(part("xl/worksheets/sheet2.xml", parts).select("mergeCell").eachAttr("ref"))
                .contains("A4:A5");
        assertThat(part("xl/workbook.xml", parts).select("definedName").text()).contains("$3:$3");
    }

    @Test
    void content_too_high_for_a_row_goes_on_in_the_row_below() throws IOException {
        List<Entry> entries = List.of(new Entry(
                "현장 점검",
                new Act.Other(),
                Optional.empty(),
                IntStream.range(0, 60).mapToObj(i -> Detail.note("지점 " + i)).toList(),
                List.of(),
                Disclosure.OPEN));
        PeriodProgress period = new PeriodProgress(
                "상반기 추진실적", Optional.empty(), Tense.CURRENT, List.of(new Group("", "", entries)), List.of());
        Document sheet = part(
                "xl/worksheets/sheet2.xml",
                parts(Card.of("1-1", "하천길").progress(List.of(period)).build()));
        assertThat(sheet.select("row").eachAttr("ht").stream().mapToDouble(Double::parseDouble))
                .allMatch(height -> height <= 409.5);
        assertThat(sheet.select("mergeCell").eachAttr("ref")).contains("A3:A5", "C3:C5");
    }
}
