package org.gongyak.document.read.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gongyak.card.Message;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.show.DocumentJson;
import org.junit.jupiter.api.Test;

class DocumentCodingTest {
    private static final Origin SOMEWHERE = Origin.withoutLines("paragraph[1]");

    @Test
    void documents_come_back_equal() throws IOException {
        for (Path sample : Samples.all().stream().filter(Files::isDirectory).toList()) {
            Document document = Read.document(Samples.bytes(sample));

            assertThat(DocumentJson.of(passed(document))).isEqualTo(DocumentJson.of(document));
        }
    }

    @Test
    void texts_come_back_with_every_offset() throws IOException {
        for (SourceText text : List.of(
                SourceText.emptyAt(SOMEWHERE, 7),
                SourceText.of("가\uD83D나", SOMEWHERE, new int[] {3, 3, 90}),
                SourceText.contiguous("앞 뒤 ", SOMEWHERE, 4).strip(),
                SourceText.of("가나다 ", SOMEWHERE, new int[] {0, 1, 2, 50}).strip())) {
            SourceText passed =
                    passed(document(new Paragraph(text))).paragraphs().getFirst();

            assertThat(passed.toString()).isEqualTo(text.toString());
            assertThat(passed.originAt(0)).isEqualTo(text.originAt(0));
            for (int i = 0; i <= text.length(); i++) {
                assertThat(passed.slice(i).offsetAt(0)).isEqualTo(text.slice(i).offsetAt(0));
                assertThat(passed.offsetAt(i)).isEqualTo(text.offsetAt(i));
            }
        }
    }

    @Test
    void tables_and_issues_come_back_equal() throws IOException {
        Cell nested = new Cell(0, 0, 1, 1, true, List.of(new Paragraph(SourceText.emptyAt(SOMEWHERE, 0))));
        Table table = new Table(3, 2, List.of(new Cell(1, 0, 2, 2, false, List.of(new Table(1, 1, List.of(nested))))));
        Place place = new Place("table[1]", OptionalInt.of(3), 1, 2);
        List<Issue> issues = List.of(
                new Issue("read.a", Optional.of(place), "인용", new Message("가", "a")),
                new Issue("read.b", Optional.empty(), "", new Message("나", "b")));
        Document document = new Document("test", List.of(table), issues);

        Document passed = passed(document);

        assertThat(passed.issues()).isEqualTo(issues);
        assertThat(DocumentJson.of(passed)).isEqualTo(DocumentJson.of(document));
    }

    @Test
    void refusals_come_back_equal() throws IOException {
        for (Refusal refusal : Refusal.values()) {
            assertThat(answer(bytes(new Answer.Refused(refusal)))).isEqualTo(new Answer.Refused(refusal));
        }
    }

    @Test
    void anything_else_is_rubbish() throws IOException {
        byte[] sound = bytes(new Answer.Read(document(new Paragraph(SourceText.contiguous("가나다", SOMEWHERE, 0)))));
        Random random = new Random(5);
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(sound.length));
            assertThatThrownBy(() -> answer(damaged)).isInstanceOf(IOException.class);
            byte[] noise = new byte[40];
            random.nextBytes(noise);
            assertThatThrownBy(() -> answer(noise)).isInstanceOf(IOException.class);
        }
    }

    private static Document document(Paragraph paragraph) {
        return new Document("test", List.of(paragraph), List.of());
    }

    private static Document passed(Document document) throws IOException {
        return ((Answer.Read) answer(bytes(new Answer.Read(document)))).document();
    }

    private static byte[] bytes(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.answer(new DataOutputStream(bytes), answer);
        return bytes.toByteArray();
    }

    private static Answer answer(byte[] bytes) throws IOException {
        return Wire.answer(new ByteArrayInputStream(bytes));
    }
}
