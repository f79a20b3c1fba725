package org.gongyak.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.gongyak.card.Message;
import org.gongyak.card.source.Document;
import org.gongyak.document.Docx;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentReaderTest {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_names_the_file_in_both_languages(Refusal refusal) {
        Message message = refusal.about("카드 1%s.hwpx");

        assertThat(message.ko()).contains("‘카드 1%s.hwpx’").endsWith("시오.");
        assertThat(message.en()).contains("‘카드 1%s.hwpx’").endsWith(".");
        assertThat(refusal.code()).matches("read\\.[a-z0-9-]+");
    }

    @Test
    void says_which_file_is_refused_and_how_to_mend_it() {
        Reading reading = new DocumentReader(Clock.systemUTC()).read(new byte[0], "카드.hwpx");

        assertThat(reading)
                .isEqualTo(new Reading.Refused(
                        "read.empty",
                        new Message(
                                "‘카드.hwpx’ 파일은 비어 있습니다. 내용이 있는 파일을 고르십시오.",
                                "‘카드.hwpx’ is empty. Choose a file that has content.")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "89504E470D0A1A0A0000, read.image",
                "FFD8FFE000104A464946, read.image",
                "47494638396101000100, read.image",
                "424D3600000000000000, read.image",
                "524946460000000057454250, read.image",
                "4D5A90000300000004, read.program",
                "7F454C4602010100, read.program",
                "255044462D312E37, read.cut-off",
                "D0CF11E0A1B11AE1000000, read.damaged",
                "48575020446F63756D656E742046696C652056332E3030, read.hwp3",
                "7B5C727466315C616E7369, read.office-binary",
                "1F8B080000000000, read.archive",
                "504B0506000000000000, read.archive",
                "504B030414000000, read.cut-off",
                "20202020200A0909, read.empty",
                "FFFE, read.empty",
                "EFBBBF, read.empty",
                "0001020304050607, read.not-text",
                "81, read.not-text"
            })
    void refuses_other_kinds_of_file_by_their_bytes(String bytes, String code) {
        assertThat(Read.outcome(HexFormat.of().parseHex(bytes))).isEqualTo(code);
    }

    @Test
    void refuses_xml_that_is_no_page() {
        assertThat(Read.outcome("<?xml version=\"1.0\"?><HWPML Version=\"2.8\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.hwpml");
        assertThat(Read.outcome("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.xml");
    }

    @Test
    void tells_packages_apart_by_what_is_in_them() {
        assertThat(Read.document(Docx.ofBody(Docx.text("가")).bytes()).format()).isEqualTo("docx");
        assertThat(Read.outcome(new Hwpx().with("xl/workbook.xml", "<a/>").bytes()))
                .isEqualTo("read.damaged");
        assertThat(Read.outcome(new Hwpx().with("xl/workbook.bin", "").bytes())).isEqualTo("read.xlsb");
        assertThat(Read.outcome(Hwpx.empty().with("content.xml", "<a/>").bytes()))
                .isEqualTo("read.odf");
        assertThat(Read.outcome(new Hwpx().with("사진.txt", "가").bytes())).isEqualTo("read.archive");
        assertThat(Read.outcome(Hwpx.ofBlocks(Hwpx.text("가")).bytes())).isEqualTo("read");
    }

    @Test
    void tells_text_apart_by_what_is_in_it() {
        assertThat(Read.document("가\t나").format()).isEqualTo("text");
        assertThat(Read.document("<p>가</p>\t<p>나").format()).isEqualTo("text");
        assertThat(Read.document("# 가\n나 | 다\n").format()).isEqualTo("text");
        assertThat(Read.document("가 | 나\n--|--\n1 | 2").format()).isEqualTo("markdown");
        assertThat(Read.document("<!-- 가 --><HTML><p>나").format()).isEqualTo("html");
        assertThat(Read.document("<table><tr><td>가</table>").format()).isEqualTo("html");
    }

    @Test
    void reads_cp949_and_says_so() {
        Document document = Read.document("공약\t관리카드 똠방각하".getBytes(Charset.forName("MS949")));

        assertThat(document.tables().getFirst().cells().getLast().text()).isEqualTo("관리카드 똠방각하");
        assertThat(document.issues())
                .singleElement()
                .matches(issue -> issue.code().equals("read.encoding-cp949"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void reads_text_with_a_byte_order_mark_which_is_no_part_of_it(String charset) {
        Document document = Read.document("\uFEFF공약 카드".getBytes(Charset.forName(charset)));

        assertThat(document.paragraphs().getFirst()).hasToString("공약 카드");
        assertThat(document.paragraphs().getFirst().offsetAt(0)).isZero();
        assertThat(document.issues()).isEmpty();
    }

    @Test
    void does_not_take_damaged_utf8_for_cp949() {
        byte[] content = "공약사업 관리카드의 추진실적".getBytes(StandardCharsets.UTF_8);
        content[10] = (byte) 0xFF;

        assertThat(Read.outcome(content)).isEqualTo("read.broken-utf8");
    }

    @Test
    @Timeout(30)
    void refuses_more_than_twenty_megabytes_and_survives_noise_of_that_size() {
        byte[] noise = new byte[Limits.FILE_BYTES];
        new Random(7).nextBytes(noise);

        assertThat(Read.outcome(noise)).isEqualTo("read.not-text");
        assertThat(Read.outcome(new byte[Limits.FILE_BYTES + 1])).isEqualTo("read.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\t', read.table-too-large",
        "'가\n', read.too-much-text",
        "'<p ', read.too-much-text",
        "'<a \"><a ', read",
        "'<a \"', read.too-much-text",
        "'<!--', read.too-much-text",
        "'<![', read.too-much-text",
        "'<![', read.too-much-text",
        "'<td>', read",
        "'&amp', read.too-much-text",
        "'| - ', read.too-much-text"
    })
    @Timeout(60)
    void survives_endless_repetition_of_little_pieces(String piece, String code) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);

        assertThat(Read.outcome(piece.repeat(Limits.FILE_BYTES / bytes.length).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(code);
    }

    @Test
    void gives_up_when_time_is_up() {
        AtomicLong seconds = new AtomicLong();
        InstantSource ticking = () -> Instant.ofEpochSecond(seconds.getAndIncrement());
        DocumentReader reader = new DocumentReader(ticking.withZone(ZoneOffset.UTC));

        assertThat(reader.read("가\n".repeat(5).getBytes(StandardCharsets.UTF_8), "카드"))
                .isInstanceOf(Reading.Read.class);
        assertThat(reader.read("가\n".repeat(20).getBytes(StandardCharsets.UTF_8), "카드"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("read.too-slow"));
    }
}
