package org.gongyak.document.read.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ZipPackageTest {

    @Test
    void refuses_a_file_cut_off_anywhere() {
        byte[] whole = Hwpx.ofBlocks(Hwpx.text("가".repeat(500))).bytes();

        for (int length = 4; length < whole.length; length++) {
            assertThat(Read.outcome(Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isEqualTo("read.cut-off");
        }
    }

    @Test
    void reads_a_file_with_a_comment_after_its_end() {
        byte[] whole = Hwpx.ofBlocks(Hwpx.text("가")).bytes();

        assertThat(Read.outcome(Arrays.copyOf(whole, whole.length + 100))).isEqualTo("read");
    }

    @Test
    void refuses_the_same_name_twice() {
        byte[] file =
                Hwpx.ofSection("<sec/>").with("Contents/section1.xml", "<sec/>").bytes();

        assertThat(Read.outcome(replace(file, "section1", "section0"))).isEqualTo("read.duplicate-entry");
    }

    @Test
    void refuses_more_than_a_thousand_entries() {
        Hwpx hwpx = Hwpx.ofSection("<sec/>");
        for (int i = 0; i < 999; i++) {
            hwpx.with("BinData/" + i, "");
        }

        assertThat(Read.outcome(hwpx.bytes())).isEqualTo("read.bomb");
    }

    @Test
    @Timeout(30)
    void refuses_an_entry_that_inflates_beyond_measure() {
        byte[] file = Hwpx.ofSection("<sec>" + " ".repeat(100 * 1024 * 1024) + "</sec>")
                .bytes();

        assertThat(file.length).isLessThan(200_000);
        assertThat(Read.outcome(file)).isEqualTo("read.bomb");
    }

    @Test
    @Timeout(30)
    void never_inflates_pictures() {
        byte[] picture = new byte[100 * 1024 * 1024];

        assertThat(Read.outcome(Hwpx.ofBlocks(Hwpx.text("가"))
                        .with("BinData/image1.bmp", picture)
                        .bytes()))
                .isEqualTo("read");
    }

    @Test
    void refuses_an_entry_whose_checksum_is_wrong() {
        byte[] stored = Hwpx.ofSection("<sec><p><t>가나다</t></p></sec>").storedBytes();
        assertThat(Read.outcome(stored)).isEqualTo("read");

        assertThat(Read.outcome(replace(stored, "가나다", "가나라"))).isEqualTo("read.damaged");
    }

    /** Every occurrence, byte for byte. */
    private static byte[] replace(byte[] file, String wanted, String by) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        return latin.replace(latin(wanted), latin(by)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
