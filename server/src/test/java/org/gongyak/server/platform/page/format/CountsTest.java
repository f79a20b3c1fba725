package org.gongyak.server.platform.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    private final Formats korean = Formats.in(Language.KOREAN);
    private final Formats english = Formats.in(Language.ENGLISH);

    @Test
    void counts_each_thing_with_its_own_word() {
        assertThat(korean.counts().of(88, Counter.PLEDGE)).isEqualTo("88건");
        assertThat(korean.counts().of(55, Counter.PERSON)).isEqualTo("55명");
        assertThat(korean.counts().of(7, Counter.OCCASION)).isEqualTo("7회");
        assertThat(korean.counts().of(22_000, Counter.CARD)).isEqualTo("22,000건");
    }

    @Test
    void tells_one_from_many_in_english() {
        assertThat(english.counts().of(1, Counter.FINDING)).isEqualTo("1 finding");
        assertThat(english.counts().of(0, Counter.FINDING)).isEqualTo("0 findings");
        assertThat(english.counts().of(1_234, Counter.PERSON)).isEqualTo("1,234 people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0           | 0B",
                "512         | 512B",
                "1023        | 1,023B",
                "1024        | 1KB",
                "17408       | 17KB",
                "1048063     | 1,023KB",
                "1048575     | 1MB",
                "1258291     | 1.2MB",
                "20971520    | 20MB",
                "1610612736  | 1.5GB",
                "9223372036854775807 | 8,589,934,592GB",
            })
    void writes_file_sizes_in_the_largest_unit_they_fill(long bytes, String expected) {
        assertThat(korean.fileSizes().of(bytes)).isEqualTo(expected);
    }

    @Test
    void sets_the_unit_of_a_size_apart_in_english() {
        assertThat(english.fileSizes().of(1_258_291)).isEqualTo("1.2 MB");
    }
}
