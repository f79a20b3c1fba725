package org.gongyak.document.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private static List<CSVRecord> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
    }

    private static Card withMoney(String... cells) {
        MoneyRow row = new MoneyRow(
                Optional.of("보도 정비"),
                "시비",
                Level.OWN,
                List.of(cells).stream()
                        .map(cell -> MoneyText.cell(cell, Unit.MILLION))
                        .toList());
        return Card.of("1-1", "하천길")
                .money(List.of(new MoneyTable(
                        "연도별 투자계획(사업비)",
                        Stage.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        Unit.MILLION,
                        "(단위 : 백만원)",
                        Buckets.read(List.of("계", "'19", "'20", "'21")),
                        List.of(row),
                        List.of())))
                .build();
    }

    @Test
    void blank_zero_and_undecided_are_three_things_in_the_money_table() throws IOException {
        List<CSVRecord> rows = rows(MoneyCsv.write(List.of(withMoney("1,250", "", "0", "미정"))));
        assertThat(rows).extracting(row -> row.get("금액(원)")).containsExactly("1250000000", "", "0", "");
        assertThat(rows).extracting(row -> row.get("구분")).containsExactly("금액", "빈칸", "금액", "미정");
        assertThat(rows).extracting(row -> row.get("기간")).containsExactly("", "2019", "2020", "2021");
    }

    @Test
    void an_entry_is_a_row_with_its_details_in_one_cell() throws IOException {
        Entry entry = new Entry(
                "주민 간담회",
                new Act.Interview(),
                Optional.empty(),
                List.of(Detail.attribute("일시", "2021. 5. 17.(월)"), Detail.note("노선, \"우회\" 논의")),
                List.of("[증빙1]"),
                Disclosure.OPEN);
        Group group = new Group("①", "하천길 정비", List.of(entry));
        PeriodProgress period =
                new PeriodProgress("상반기 추진실적", Optional.empty(), Tense.CURRENT, List.of(group), List.of());
        Card card = Card.of("1-1", "하천길").progress(List.of(period)).build();
        List<CSVRecord> rows = rows(EntryCsv.write(List.of(card)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("세부 내용")).isEqualTo("일시: 2021. 5. 17.(월)\n노선, \"우회\" 논의");
        assertThat(rows.getFirst().get("묶음")).isEqualTo("① 하천길 정비");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"=1+2|'=1+2", "@sum|'@sum", "- 노선|'- 노선", "-300|-300", "+82|'+82", "하천길|하천길"})
    void what_a_spreadsheet_would_run_is_made_text(String text, String written) {
        assertThat(Apostrophe.guard(text)).isEqualTo(written);
    }
}
