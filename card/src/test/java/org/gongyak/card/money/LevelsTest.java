package org.gongyak.card.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "국비|도비|시비, OWN",
        "국 비|도  비|시 비|기 타, OWN",
        "국비|시비|구비, UPPER",
        "국비|시비|군비, UPPER",
        "국비|시비|민자, UNKNOWN",
        "시비, UNKNOWN"
    })
    void the_rows_beside_it_tell_whose_money_the_city_row_is(String labels, Level level) {
        assertThat(Levels.among(Arrays.asList(labels.split("\\|"))).find("시비")).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"고양시, OWN", "수원특례시, OWN", "대전광역시, OWN", "부산광역시 수영구, UPPER", "인천광역시 강화군, UPPER", "중구청, UPPER"})
    void a_given_government_tells_it_whatever_the_rows(String government, Level level) {
        GovernmentKind kind = GovernmentKind.find(government).orElseThrow();
        assertThat(Levels.among(List.of("시비")).in(kind).find("시비")).contains(level);
        assertThat(Levels.among(List.of("국비", "도비", "시비", "구비")).in(kind).find("시비"))
                .contains(level);
    }

    @Test
    void in_a_province_its_money_is_its_own_and_that_of_its_cities_is_not() {
        Levels levels = Levels.among(List.of("국비", "도비", "시·군비"))
                .in(GovernmentKind.find("전북특별자치도").orElseThrow());
        assertThat(levels.find("도비")).contains(Level.OWN);
        assertThat(levels.find("시·군비")).contains(Level.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "계, TOTAL",
        "합 계, TOTAL",
        "소계(A), TOTAL",
        "국비(보조), NATIONAL",
        "특별교부세, NATIONAL",
        "시·도비, UPPER",
        "특별조정교부금, UPPER",
        "시ㆍ군ㆍ구비, OWN",
        "시비(자체), OWN",
        "민자(%), PRIVATE",
        "LH 분담금, OTHER",
        "주차장기금, OTHER",
        "지방비, UNKNOWN"
    })
    void other_labels_have_one_level(String label, Level level) {
        assertThat(Levels.among(List.of(label)).find(label)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"구분", "공약사업명", "2019", "비고"})
    void what_is_no_source_of_money_has_no_level(String label) {
        assertThat(Levels.among(List.of(label)).find(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"서울특별시교육청", "공약이행평가단", "''"})
    void other_bodies_are_of_no_kind_of_government(String name) {
        assertThat(GovernmentKind.find(name)).isEmpty();
    }
}
