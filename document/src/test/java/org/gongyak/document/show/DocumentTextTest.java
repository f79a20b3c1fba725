package org.gongyak.document.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    @Test
    void draws_merged_cells_and_tables_in_cells() {
        String page =
                "<!doctype html>앞<table><tr><td rowspan=2 colspan=2>가<p>나<td>다<tr><td><table><tr><td>라</table></table>";

        assertThat(DocumentText.of(Read.document(page))).isEqualTo("""
                앞
                table[1] 2 × 3
                  | 가 ⏎ 나 | ← | 다 |
                  | ↑ | ← | [1 × 1] |
                table[1]/row[2]/cell[3]/table[1] 1 × 1
                  | 라 |
                """);
    }
}
