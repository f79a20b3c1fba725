package org.gongyak.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.document.write.HtmlWriter;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final Card SHORT = Card.of("1-1", "하천길 걷기 좋은 길 조성").build();

    @Test
    void a_short_card_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        assertThat(VeraPdf.faults(Printed.pdf(SHORT))).isEmpty();
    }

    @Test
    void the_reference_card_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        assertThat(VeraPdf.faults(Printed.pdf(Printed.reference()))).isEmpty();
    }

    @Test
    void a_long_card_among_others_in_one_file_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        assertThat(VeraPdf.faults(Printed.pdf(SHORT, LongCard.card(10, 4), SHORT)))
                .isEmpty();
    }

    @Test
    void the_same_card_at_the_same_instant_gives_the_same_bytes() {
        Card card = LongCard.card(3, 2);
        assertThat(Printed.pdf(card)).isEqualTo(Printed.pdf(card));
    }

    @Test
    void the_card_is_attached_as_the_source_of_the_pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(SHORT))) {
            PDComplexFileSpecification file = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("gongyak-card.json"));
            assertThat(file.getCOSObject().getCOSName(COSName.getPDFName("AFRelationship")))
                    .isEqualTo(COSName.getPDFName("Source"));
            assertThat(file.getEmbeddedFile().toByteArray())
                    .isEqualTo(CardJson.toCanonical(SHORT).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_file_says_what_it_is_and_when_it_was_printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(SHORT))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("1-1 하천길 걷기 좋은 길 조성");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
        }
        assertThat(Printed.pages(Printed.pdf(SHORT)).getFirst()).contains("1 / 1", "출력일 2022. 1. 12.");
    }

    @Test
    void what_a_card_says_is_never_a_command_to_the_file() throws Exception {
        Card hostile =
                Card.of("1<&{title}", "(제목) \\ \" {left} </rdf:li> <script>").build();
        byte[] pdf = Printed.pdf(hostile);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(Printed.pages(pdf).getFirst()).contains("1<&{title} (제목) \\ \" {left} </rdf:li> <script>");
    }

    @Test
    void no_sign_of_any_sample_is_printed_as_a_sign_of_error() throws IOException {
        String signs = Printed.samples()
                .flatMapToInt(card -> HtmlWriter.article(card).text().codePoints())
                .filter(sign -> sign != '#')
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        String printed =
                String.join("", Printed.pages(Printed.pdf(Card.of("1-1", signs).build())));
        assertThat(printed).contains("하").doesNotContain("#");
    }

    @Test
    void several_cards_are_numbered_through_and_each_is_attached() throws IOException {
        byte[] pdf = Printed.pdf(SHORT, SHORT);
        assertThat(Printed.pages(pdf).getLast()).contains("- 2 -");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys("gongyak-card-00001.json", "gongyak-card-00002.json");
        }
    }

    @Test
    void a_file_without_a_card_is_not_written() {
        assertThatThrownBy(() -> new PdfWriter(Printed.CLOCK).write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
