package org.gongyak.document.read.hwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.hwp.HwpBlocks.cell;
import static org.gongyak.document.hwp.HwpBlocks.control;
import static org.gongyak.document.hwp.HwpBlocks.holding;
import static org.gongyak.document.hwp.HwpBlocks.list;
import static org.gongyak.document.hwp.HwpBlocks.table;
import static org.gongyak.document.hwp.HwpBlocks.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongyak.document.Read;
import org.gongyak.document.hwp.Hwp;
import org.gongyak.document.hwp.HwpParagraph;
import org.gongyak.document.hwp.HwpRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HWP files that are locked, damaged, or made to do harm. */
class HostileHwpTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "2, read.password",
        "4, read.hwp-distribution",
        "6, read.password",
        "16, read.hwp-secured",
        "256, read.hwp-secured",
        "1024, read.hwp-secured",
        "2048, read"
    })
    void refuses_a_locked_document_by_its_kind_of_lock(int flags, String code) {
        assertThat(Read.outcome(Hwp.ofBlocks(text("가")).flagged(flags).bytes())).isEqualTo(code);
    }

    @Test
    void refuses_a_file_without_sections() {
        assertThat(Read.outcome(Hwp.empty().bytes())).isEqualTo("read.no-section");
    }

    @Test
    void refuses_tables_nested_more_than_twenty_deep() {
        HwpRecord nested = text("가");
        for (int depth = 1; depth <= 20; depth++) {
            nested = holding(table(1, 1, List.of(cell(0, 0, 1, 1, nested))));
        }
        assertThat(outcome(nested)).isEqualTo("read");
        assertThat(outcome(holding(table(1, 1, List.of(cell(0, 0, 1, 1, nested))))))
                .isEqualTo("read.too-deep");
    }

    @ParameterizedTest
    @CsvSource({
        "'fn  ', 90, read",
        "'gso ', 90, read",
        "'????', 90, read",
        "'fn  ', 510, read.too-deep",
        "'gso ', 510, read.too-deep",
        "'????', 510, read.too-deep"
    })
    void refuses_what_nests_nearly_as_deep_as_levels_can_tell(String id, int depth, String code) {
        HwpRecord nested = text("가");
        for (int i = 0; i < depth; i++) {
            HwpRecord control = control(id, list(List.of(nested)));
            nested = new HwpParagraph().text("나").control(11, control).build();
        }
        assertThat(outcome(nested)).isEqualTo(code);
    }

    @Test
    void refuses_addresses_beyond_any_table() {
        assertThat(outcome(holding(table(1, 1, List.of(cell(65_535, 0, 1, 1, text("가")))))))
                .isEqualTo("read.table-too-large");
    }

    @Test
    @Timeout(30)
    void refuses_sections_that_swell_beyond_measure() {
        byte[] zeros = Hwp.deflate(new byte[70 * MEGABYTE]);
        byte[] oneRecord = Hwp.records(List.of(new HwpRecord(999, new byte[70 * MEGABYTE], List.of())));

        assertThat(Read.outcome(Hwp.empty().bytes(List.of(zeros)))).isEqualTo("read.bomb");
        assertThat(Read.outcome(Hwp.empty().with(oneRecord).bytes())).isEqualTo("read.bomb");
    }

    @Test
    @Timeout(30)
    void counts_all_sections_together() {
        byte[] harmless = Hwp.deflate(Hwp.records(List.of(new HwpRecord(999, new byte[7 * MEGABYTE], List.of()))));

        assertThat(Read.outcome(Hwp.empty().bytes(Collections.nCopies(30, harmless))))
                .isEqualTo("read");
        assertThat(Read.outcome(Hwp.empty().bytes(Collections.nCopies(40, harmless))))
                .isEqualTo("read.bomb");
    }

    @Test
    @Timeout(30)
    void refuses_more_text_than_a_document_may_hold_also_when_it_waits_for_its_notes() {
        String million = "가".repeat(MILLION);
        HwpRecord nested = text(million);
        for (int note = 0; note < 5; note++) {
            HwpRecord control = control("fn  ", list(List.of(nested)));
            nested = new HwpParagraph().text(million).control(17, control).build();
        }
        assertThat(storedOutcome(nested)).isEqualTo("read.too-much-text");
        assertThat(storedOutcome(text("가".repeat(5 * MILLION)))).isEqualTo("read.too-much-text");
        assertThat(storedOutcome(text("가".repeat(5 * MILLION - 1)))).isEqualTo("read");
    }

    @Test
    void refuses_a_section_that_is_cut_off_wherever() {
        byte[] records = Hwp.records(List.of(text("가나다"), text("라마바")));
        byte[] deflated = Hwp.deflate(records);
        byte[] few = Arrays.copyOf(deflated, deflated.length - 3);

        assertThat(Read.outcome(Hwp.empty().bytes(List.of(few)))).isEqualTo("read.cut-off");
        for (int length = 1; length < 4; length++) {
            assertThat(Read.outcome(
                            Hwp.empty().with(Arrays.copyOf(records, length)).bytes()))
                    .isEqualTo("read.cut-off");
        }
        assertThat(Read.outcome(Hwp.empty()
                        .with(Arrays.copyOf(records, records.length - 1))
                        .bytes()))
                .isEqualTo("read.cut-off");
    }

    @Test
    void refuses_a_section_that_is_not_deflated_though_the_header_says_so() {
        byte[] noise = {(byte) 0xFF, 1, 2, 3, 4, 5, 6, 7, 8};

        assertThat(Read.outcome(Hwp.empty().bytes(List.of(noise)))).isEqualTo("read.damaged");
    }

    @Test
    void refuses_records_too_short_for_what_they_are() {
        HwpRecord shortTable = control("tbl ", List.of(HwpRecord.ofShorts(HwpRecord.TABLE, 0, 0, 1)));
        HwpRecord shortControl = HwpRecord.ofShorts(HwpRecord.CTRL_HEADER, 0);
        HwpRecord shortCell = control(
                "tbl ",
                List.of(
                        HwpRecord.ofShorts(HwpRecord.TABLE, 0, 0, 1, 1),
                        HwpRecord.ofShorts(HwpRecord.LIST_HEADER, 1, 0, 0)));

        assertThat(outcome(holding(shortTable))).isEqualTo("read.damaged");
        assertThat(outcome(holding(shortCell))).isEqualTo("read.damaged");
        assertThat(outcome(new HwpParagraph().record(shortControl).build())).isEqualTo("read.damaged");
    }

    /** Not deflated, since what is all the same deflates like what is made to swell. */
    private static String storedOutcome(HwpRecord block) {
        return Read.outcome(Hwp.ofBlocks(block).stored().bytes());
    }

    private static String outcome(HwpRecord block) {
        return Read.outcome(Hwp.ofBlocks(block).bytes());
    }
}
