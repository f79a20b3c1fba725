package org.gongyak.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BundleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Charset CP949 = Charset.forName("MS949");
    private static final byte[] TEXT = "1-1 나무 심기".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private byte[] zip(Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Bundle bundle(byte[] zip) {
        return ((Bundle.Opened) Bundle.open(zip, "묶음.zip", CLOCK)).bundle();
    }

    private static String refusal(Bundle.Taking taking) {
        return ((Bundle.NotTaken) taking).reason().code();
    }

    @Test
    void documents_come_out_by_their_names_in_order() throws IOException {
        entries.put("나.txt", TEXT);
        entries.put("가/카드.hwpx", Hwpx.ofBlocks(Hwpx.text("가")).bytes());
        entries.put("가/", new byte[0]);

        Bundle bundle = bundle(zip(StandardCharsets.UTF_8));

        assertThat(bundle.labels()).containsExactly("가/카드.hwpx", "나.txt");
        assertThat(((Bundle.Taken) bundle.take("나.txt")).content()).isEqualTo(TEXT);
        assertThat(Read.outcome(((Bundle.Taken) bundle.take("가/카드.hwpx")).content()))
                .isEqualTo("read");
    }

    @Test
    void names_of_korean_windows_are_read_as_cp949_and_parted_letters_put_together() throws IOException {
        entries.put("공약카드.txt", TEXT);
        assertThat(bundle(zip(CP949)).labels()).containsExactly("공약카드.txt");

        entries.clear();
        entries.put(Normalizer.normalize("공약카드.txt", Normalizer.Form.NFD), TEXT);
        assertThat(bundle(zip(StandardCharsets.UTF_8)).labels()).containsExactly("공약카드.txt");
    }

    @Test
    void what_programs_hide_is_left_out() throws IOException {
        for (String name : new String[] {"__MACOSX/._가.txt", ".DS_Store", "가/.숨김/나.txt", "보이는.txt"}) {
            entries.put(name, TEXT);
        }

        assertThat(bundle(zip(StandardCharsets.UTF_8)).labels()).containsExactly("보이는.txt");
    }

    @Test
    void a_name_that_leads_out_of_a_folder_is_a_label_and_nothing_else() throws IOException {
        entries.put("../../../tmp/가.txt", TEXT);
        entries.put("C:\\나.txt", TEXT);

        assertThat(bundle(zip(StandardCharsets.UTF_8)).labels()).containsExactly("../../../tmp/가.txt", "C:/나.txt");
    }

    @Test
    void a_document_is_no_bundle_though_it_may_be_a_zip() {
        assertThat(Bundle.open(Hwpx.ofBlocks(Hwpx.text("가")).bytes(), "카드.hwpx", CLOCK))
                .isInstanceOf(Bundle.NoBundle.class);
        assertThat(Bundle.open(TEXT, "카드.txt", CLOCK)).isInstanceOf(Bundle.NoBundle.class);
    }

    @Test
    void a_zip_in_a_zip_is_not_opened() throws IOException {
        entries.put("가.txt", TEXT);
        byte[] inner = zip(StandardCharsets.UTF_8);
        entries.put("안.zip", inner);

        byte[] taken = ((Bundle.Taken) bundle(zip(StandardCharsets.UTF_8)).take("안.zip")).content();

        assertThat(Read.outcome(taken)).isEqualTo("read.archive");
    }

    @Test
    void a_zip_that_is_cut_off_or_too_large_is_refused_with_the_reason() throws IOException {
        entries.put("가.txt", TEXT);
        byte[] whole = zip(StandardCharsets.UTF_8);

        assertThat(Bundle.open(Arrays.copyOf(whole, whole.length - 10), "묶음.zip", CLOCK))
                .isInstanceOfSatisfying(Bundle.NotOpened.class, refused -> {
                    assertThat(refused.reason().code()).isEqualTo("read.cut-off");
                    assertThat(refused.reason().message().ko()).contains("묶음.zip");
                });
        assertThat(Bundle.open(Arrays.copyOf(whole, Bundle.FILE_BYTES + 1), "묶음.zip", CLOCK))
                .isInstanceOfSatisfying(
                        Bundle.NotOpened.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("read.bundle-too-large"));
    }

    @Test
    @Timeout(60)
    void an_entry_that_swells_and_entries_that_are_too_much_together_are_refused() throws IOException {
        entries.put("폭탄.txt", new byte[25 * 1024 * 1024]);
        assertThat(refusal(bundle(zip(StandardCharsets.UTF_8)).take("폭탄.txt"))).isEqualTo("read.bomb");

        entries.clear();
        byte[] seven = new byte[7 * 1024 * 1024];
        for (int i = 10; i < 60; i++) {
            entries.put(i + ".txt", seven);
        }
        Bundle bundle = bundle(zip(StandardCharsets.UTF_8));
        long taken = bundle.labels().stream()
                .takeWhile(label -> bundle.take(label) instanceof Bundle.Taken)
                .count();
        assertThat(taken).isEqualTo(Bundle.BYTES_IN_ALL / seven.length);
    }

    @Test
    void an_entry_that_is_damaged_is_refused_and_the_others_are_not() throws IOException {
        entries.put("가.txt", TEXT);
        entries.put("나.txt", TEXT);
        byte[] zip = zip(StandardCharsets.UTF_8);
        zip[30 + "가.txt".getBytes(StandardCharsets.UTF_8).length + 2] ^= 0x55;
        Bundle bundle = bundle(zip);

        assertThat(refusal(bundle.take("가.txt"))).isEqualTo("read.damaged");
        assertThat(bundle.take("나.txt")).isInstanceOf(Bundle.Taken.class);
    }
}
