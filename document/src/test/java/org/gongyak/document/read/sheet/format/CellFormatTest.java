package org.gongyak.document.read.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
    private static final double DAY = 44_378; // 1 July 2021
    private static final double HOUR = 1.0 / 24;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "General; 1250; 1250",
                "General; 0.30000000000000004; 0.3",
                "General; 0.333333333333333; 0.333333333",
                "General; -1234567.891234; -1234567.891",
                "General; 293340000000; 293340000000",
                "General; 123456789012345680; 1.23457E+17",
                "General; 0; 0",
                "General`명`; 12; 12명",
                "0; 12.5; 13",
                "0; -0.4; 0",
                "0000; 12; 0012",
                "#; 0; ",
                "#,##0; 2933400; 2,933,400",
                "#,##0; -35; -35",
                "#,##0.0; 1234.25; 1,234.3",
                "#,##0.##; 5; 5",
                "#,##0.##; 5.25; 5.25",
                "0.0#; 5; 5.0",
                "#.#; 0; ",
                "#,##0,; 2933400; 2,933",
                "0.0,,; 2933400; 2.9",
                "0.0%; 0.3456; 34.6%",
                "0%; 1; 100%",
                "0.00E+00; 12345; 1.23E+04",
                "0.00E+00; 999.995; 1.00E+03",
                "##0.0E+0; 44378; 44.4E+3",
                "00-0000; 123456; 12-3456",
                "`일금 `#,##0`원`; 5000; 일금 5,000원",
                "[$₩-412]#,##0; 5000; ₩5,000",
                "[Red][>=1000]#,##0;0.0; 1500; 1,500",
                "# ?/?; 0.5; 0.5",
                "000000\\-0000000; 1; 000000-0000001"
            },
            delimiterString = "; ")
    void shows_numbers_by_one_section(String code, double number, String shown) {
        assertThat(CellFormat.of(code.replace('`', '"')).show(number, false)).isEqualTo(shown == null ? "" : shown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "#,##0;△#,##0 | -120 | △120",
                "#,##0;`△`#,##0 | 120 | 120",
                "#,##0_);(#,##0) | -1500 | (1,500)",
                "#,##0_);[Red](#,##0) | 1500 | 1,500",
                "#,##0;-#,##0;`-` | 0 | -",
                "#,##0;; | 0 | ``",
                ";;; | 5 | ``",
                "_-* #,##0_-;-* #,##0_-;_-* `-`_-;_-@_- | 1250 | 1,250",
                "_-* #,##0_-;-* #,##0_-;_-* `-`_-;_-@_- | -1250 | -1,250",
                "_-* #,##0_-;-* #,##0_-;_-* `-`_-;_-@_- | 0 | -",
                "[<0]△0;[>=1000]#,##0;0.0 | -3 | △3",
                "[<0]△0;[>=1000]#,##0;0.0 | 1000 | 1,000",
                "[<0]△0;[>=1000]#,##0;0.0 | 7 | 7.0",
                "[<100]0`점`;0 | -3 | -3점"
            },
            delimiterString = " | ")
    void chooses_the_section_by_the_number(String code, double number, String shown) {
        assertThat(CellFormat.of(code.replace('`', '"')).show(number, false).strip())
                .isEqualTo(shown.equals("``") ? "" : shown);
    }

    @Test
    void shows_dates_and_times() {
        assertThat(date("yyyy-mm-dd", DAY)).isEqualTo("2021-07-01");
        assertThat(date("yyyy\". \"m\". \"d\".\"", DAY)).isEqualTo("2021. 7. 1.");
        assertThat(date("yyyy\"년\" m\"월\" d\"일\"", DAY)).isEqualTo("2021년 7월 1일");
        assertThat(date("yy/mm/dd (aaa)", DAY)).isEqualTo("21/07/01 (목)");
        assertThat(date("[$-412]dddd", DAY)).isEqualTo("목요일");
        assertThat(date("[$-F800]dddd, mmmm dd, yyyy", DAY)).isEqualTo("2021년 7월 1일 목요일");
        assertThat(date("[$-F400]h:mm:ss AM/PM", DAY + 14.5 * HOUR)).isEqualTo("오후 2:30:00");
        assertThat(date("d-mmm-yy", DAY)).isEqualTo("1-Jul-21");
        assertThat(date("h:mm", DAY + 14.5 * HOUR)).isEqualTo("14:30");
        assertThat(date("h:mm AM/PM", DAY + 14.5 * HOUR)).isEqualTo("2:30 PM");
        assertThat(date("[$-412]AM/PM h\"시\" mm\"분\"", DAY)).isEqualTo("오전 12시 00분");
        assertThat(date("mm:ss.0", DAY + 0.25 / 86_400)).isEqualTo("00:00.3");
        assertThat(date("[h]:mm", 1.5)).isEqualTo("36:00");
        assertThat(date("yyyy-mm-dd hh:mm:ss", DAY + 0.9999999)).isEqualTo("2021-07-02 00:00:00");
    }

    @Test
    void counts_days_as_the_workbook_does() {
        CellFormat format = CellFormat.of("yyyy-mm-dd");
        assertThat(format.show(DAY - 1_462, true)).isEqualTo("2021-07-01");
        assertThat(format.show(1, false)).isEqualTo("1900-01-01");
        assertThat(format.show(61, false)).isEqualTo("1900-03-01");
        assertThat(format.show(-1, false)).isEqualTo("-1");
        assertThat(format.show(1e300, false)).isEqualTo("1E+300");
    }

    @Test
    void shows_texts() {
        assertThat(CellFormat.of("@").show("가")).isEqualTo("가");
        assertThat(CellFormat.of("@\" 귀하\"").show("과장")).isEqualTo("과장 귀하");
        assertThat(CellFormat.of("#,##0").show("미정")).isEqualTo("미정");
        assertThat(CellFormat.of("0;-0;0;\"(\"@\")\"").show("가")).isEqualTo("(가)");
        assertThat(CellFormat.of(";;;").show("가")).isEmpty();
        assertThat(CellFormat.of("@").show(12, false)).isEqualTo("12");
    }

    @Test
    void built_in_dates_are_those_of_a_korean_spreadsheet() {
        assertThat(CellFormat.of(BuiltInFormats.code(14)).show(DAY, false)).isEqualTo("2021-07-01");
        assertThat(CellFormat.of(BuiltInFormats.code(31)).show(DAY, false)).isEqualTo("2021년 07월 01일");
        assertThat(BuiltInFormats.code(9_999)).isEqualTo("General");
    }

    /** Any code may stand in a file. */
    @Test
    void no_code_of_whatever_signs_is_too_much() {
        String signs = "0#?.,;%E+-/[]\"\\_*@yymmddhhss<>=$G가 ";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder code = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                code.append(signs.charAt(random.nextInt(signs.length())));
            }
            CellFormat format = CellFormat.of(code.toString());
            for (double number : new double[] {0, -1, 0.5, 44_378.75, 1e308, -1e-300, 123_456_789.125}) {
                assertThat(format.show(number, false).length())
                        .as("seed %d: %s", seed, code)
                        .isLessThan(1_000);
            }
        }
    }

    private static String date(String code, double number) {
        return CellFormat.of(code).show(number, false);
    }
}
