package org.gongyak.card.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "계|기투자|'18.7.|'19|'20|'21|'22.6.|임기후 ; total|before|2018-07/2018-12|2019|2020|2021|2022-01/2022-06|after",
                "2018|2019|2020|2021|2022|임기후 ; 2018|2019|2020|2021|2022|after",
                "계|2022.7.~12.|2023|2024|2025|2026.1.~6.|임기 후 ; total|2022-07/2022-12|2023|2024|2025|2026-01/2026-06|after",
                "２０２４|２０２５년 ; 2024|2025",
                "2024년|25년|'26년도|(2027) ; 2024|2025|2026|2027",
                "합 계|~2018|2019|2020~ ; total|before|2019|after",
                "총사업비(A)|2018년 이전|2019|2020년 이후 ; total|before|2019|after",
                "기투자(2021)|'22.7.~|2023|2026.6.까지 ; before|2022-07/2022-12|2023|2026-01/2026-06",
                "2018.7월|19'|2022.6월 ; 2018-07/2018-12|2019|2022-01/2022-06",
                "'23. 1분기|2분기|2023년 4/4분기 ; 2023-01/2023-03|unknown|2023-10/2023-12",
                "2026 하반기|2027 상반기 ; 2026-07/2026-12|2027-01/2027-06",
                "구분|비고|누계 ; unknown|unknown|unknown"
            })
    void reads_a_row_of_heads(String heads, String columns) {
        List<String> read = Buckets.read(Arrays.asList(heads.split("\\|"))).stream()
                .map(bucket -> bucket.range()
                        .map(DateRange::toString)
                        .orElse(bucket.kind().key()))
                .toList();
        assertThat(read).containsExactly(columns.split("\\|"));
    }

    @Test
    void a_head_keeps_its_words() {
        assertThat(Buckets.read(List.of("임기\n후")).getFirst().label()).isEqualTo("임기\n후");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "계|기투자|'18.7.|'19|'22.6.|임기후 ; 2018-07/2022-06",
                "2022.7.~12.|2023|2026.1.~6. ; 2022-07/2026-06",
                "2021.4.~12.|2022.1.~6. ; 2021-04/2022-06"
            })
    void heads_that_name_both_ends_in_months_tell_the_term(String heads, String term) {
        assertThat(Buckets.findTermRange(Buckets.read(Arrays.asList(heads.split("\\|")))))
                .hasToString("Optional[" + term + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018|2019|2022", "'18.7.|2019|2020", "2018.1.~6.|2018.7.~12.", "계|임기후", "'18.7."})
    void other_heads_do_not(String heads) {
        assertThat(Buckets.findTermRange(Buckets.read(Arrays.asList(heads.split("\\|")))))
                .isEmpty();
    }

    @Test
    void the_years_of_a_term_of_odd_ends_cover_each_of_its_days_once() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(20_000));
            Term term = new Term("", start, start.plusDays(random.nextInt(1_600)));
            LocalDate next = term.start();
            for (DateRange year : Buckets.years(term)) {
                assertThat(year.firstDay()).as("seed %d", seed).isEqualTo(next);
                assertThat(year.lastDay().getYear()).as("seed %d", seed).isEqualTo(next.getYear());
                next = year.lastDay().plusDays(1);
            }
            assertThat(next).as("seed %d", seed).isEqualTo(term.end().plusDays(1));
        }
    }
}
