package org.gongyak.card.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2021. 12. 31. | 2021-12-31",
                "2021.05.17.(월) 16:00 | 2021-05-17",
                "'20.2.20. | 2020-02-20",
                "’20. 2. 20. | 2020-02-20",
                "2020. 12月 | 2020-12",
                "2022. 11월 | 2022-11",
                "2021년 12월 | 2021-12",
                "2022년 12월 13일 | 2022-12-13",
                "2026.12 설계 | 2026-12",
                "2031.12 개통 | 2031-12",
                "2026. 3 개관 예정 | 2026-03",
                "2025. 5 건립 | 2025-05",
                "2025. 6 회의 | 2025-06",
                "2020.12.30 반영 | 2020-12-30",
                "2021-12-31 | 2021-12-31",
                "'18.7. | 2018-07",
                "2021.07.29.~09.16 | 2021-07-29/2021-09-16",
                "2021.07.29.~09.16(총8주) | 2021-07-29/2021-09-16",
                "2018.~2021.6. | 2018/2021-06",
                "2019~2024 | 2019/2024",
                "2021.7.~12. 실적 | 2021-07/2021-12",
                "2021. 7. 1.~12. 31. | 2021-07-01/2021-12-31",
                "2021. 7. 1.~2022. 6. 30. | 2021-07-01/2022-06-30",
                "2022. 12. 13.~27. | 2022-12-13/2022-12-27",
                "2022년 12월 13일 ~ 12월 27일 | 2022-12-13/2022-12-27",
                "2012. 1. 1.~ 2012. 6. 30. | 2012-01-01/2012-06-30",
                "2022.6.까지 | ../2022-06",
                "2019. 3.부터 | 2019-03/..",
                "2021년 하반기 | 2021-07/2021-12",
                "2021. 상반기 | 2021-01/2021-06",
                "2022년 3분기 | 2022-07/2022-09",
                "2021. 10. 5.(화)~7.(목) | 2021-10-05/2021-10-07",
                "(2020. 3. 13.) | 2020-03-13",
                "2020년 본예산 | 2020",
                "2021.7.～12. | 2021-07/2021-12",
                "２０２１．７．１． | 2021-07-01",
                "2021.7.~현재 | 2021-07/..",
                "'21. 7. ~ '21. 12. | 2021-07/2021-12",
                "2021. 7. 1 ~ 2021. 12. 31 | 2021-07-01/2021-12-31",
                "2021.7월~12월 | 2021-07/2021-12",
                "2021.7.1.부터 12.31.까지 | 2021-07-01/2021-12-31",
                "2021년 1~3분기 | 2021-01/2021-09",
                "2022. 1사분기 | 2022-01/2022-03",
                "예산 '21년 5,000백만원 | 2021",
                "2020.3.13, 3.20 | 2020-03-13",
                "2021.5.17-5.19 | 2021-05-17/2021-05-19",
                "2021. 5. 17. - 2021. 6. 1. | 2021-05-17/2021-06-01",
                "2021. 5. 17. - 3개소 점검 | 2021-05-17",
                "2021. 5. 17. - 2.5km 정비 | 2021-05-17",
                "'21. 12. 31限 | ../2021-12-31",
                "2026. 6. 30.한 | ../2026-06-30",
                "22년 상반기 | 2022-01/2022-06",
                "22년 5월 | 2022-05"
            })
    void reads_what_is_written(String text, String range) {
        assertThat(DateText.findFirst(text).flatMap(FoundDate::range).map(DateRange::toString))
                .contains(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22,000천원",
                "총사업비 2,933,400",
                "2021명 참석",
                "예산 2020백만원",
                "제1-2-4호",
                "031-590-0000",
                "L=17.59km",
                "98.4%",
                "75개소",
                "20. 5.",
                "20.5.17",
                "22.5월",
                "22년 5개월",
                "10.2.3.4"
            })
    void sees_no_date_in_other_figures(String text) {
        assertThat(DateText.findAll(text)).isEmpty();
    }

    @Test
    void a_count_behind_a_month_is_not_a_day() {
        assertThat(DateText.findFirst("2026. 8. 3개 공구 실시설계").orElseThrow().range())
                .hasToString("Optional[2026-08]");
    }

    @ParameterizedTest
    @CsvSource({
        "2021. 10. 5. 14:00~16:00, 14:00",
        "2021. 10. 5.(화) 14시~16시, 14:00",
        "2021. 10. 5.(화) 오전 10시 30분 - 11시, 10:30",
        "2021.5.17.16:00, 16:00"
    })
    void a_span_of_hours_leaves_the_day_one_day(String text, LocalTime from) {
        FoundDate found = DateText.findFirst(text).orElseThrow();
        assertThat(found.isDay()).isTrue();
        assertThat(found.time()).contains(from);
        assertThat(found.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20. 5. 17.", "20. 5. 17.(일)", "20.5.17(일)"})
    void two_digits_are_a_year_where_a_whole_day_is_written_in_the_official_style(String text) {
        assertThat(DateText.findFirst(text).flatMap(FoundDate::range)).hasToString("Optional[2020-05-17]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021.5.17.(월)", "2021. 5. 17.（월）", "2021.5.17(월요일)", "2021.5.17.(月)"})
    void a_weekday_may_be_written_in_any_usual_way(String text) {
        FoundDate found = DateText.findFirst(text).orElseThrow();
        assertThat(found.weekday()).contains(DayOfWeek.MONDAY);
        assertThat(found.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\n", "'", "2021. ", "20. 5. ", "~", "(월)", "1"})
    void a_hostile_text_behind_a_year_is_read_in_one_go(String piece) {
        String text = "2021" + piece.repeat(300_000);
        assertThat(DateText.findAll(text)).allMatch(found -> found.end() <= text.length());
    }

    @Test
    void a_count_is_no_day_however_far_it_stands_behind_the_month() {
        assertThat(DateText.findFirst("2026. 8.  3개 공구").orElseThrow().range()).hasToString("Optional[2026-08]");
    }

    @Test
    void a_long_text_of_nothing_but_dates_is_read_in_one_go() {
        int many = 20_000;
        assertThat(DateText.findAll("○ 2021. 5. 17.(월) 14:00 회의\n".repeat(many)))
                .hasSize(many);
    }

    @Test
    void keeps_weekday_and_hour() {
        FoundDate found = DateText.findFirst("일시 : 2021.05.17.(월) 16:00").orElseThrow();
        assertThat(found.weekday()).contains(DayOfWeek.MONDAY);
        assertThat(found.time()).contains(LocalTime.of(16, 0));
        assertThat(found.start()).isEqualTo(5);
        assertThat(found.end()).isEqualTo(25);
    }

    @Test
    void an_afternoon_hour_in_words() {
        assertThat(DateText.findFirst("2021. 5. 17.(월) 오후 2시 30분").orElseThrow().time())
                .contains(LocalTime.of(14, 30));
    }

    @Test
    void a_day_that_does_not_exist_is_found_and_impossible() {
        assertThat(DateText.findFirst("2021. 2. 30.(화)").orElseThrow().isImpossible())
                .isTrue();
    }

    @Test
    void finds_every_date_of_a_sentence_in_order() {
        List<String> ranges = DateText.findAll("2020.12.30 대책 반영 / 2021.09.17 통과 / 2026.8.(현재) 검토").stream()
                .map(found -> found.range().orElseThrow().toString())
                .toList();
        assertThat(ranges).containsExactly("2020-12-30", "2021-09-17", "2026-08");
    }

    @Test
    void a_bare_year_is_a_date_only_when_it_stands_alone() {
        assertThat(DateText.findAll("예산 2019 편성")).isEmpty();
        assertThat(DateText.parse("2019")).hasToString("Optional[2019]");
        assertThat(DateText.parse("2019~2024")).hasToString("Optional[2019/2024]");
    }
}
