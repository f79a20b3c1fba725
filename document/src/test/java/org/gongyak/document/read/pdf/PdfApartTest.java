package org.gongyak.document.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDF through the public door, that is, through a child. */
class PdfApartTest {
    private static final int SEEDS = 40;

    @Test
    void a_pdf_is_known_by_its_content() {
        byte[] file = new PdfPages().page().text(50, 50, "text").bytes();
        byte[] behindMail = ("Subject: card\n\n" + new String(file, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Read.document(file).format()).isEqualTo("pdf");
        assertThat(Read.document(behindMail).paragraphs()).singleElement().hasToString("text");
        assertThat(Read.outcome("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("read.cut-off");
        assertThat(Read.outcome("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.damaged");
    }

    @Test
    @Timeout(300)
    void damaged_files_are_read_or_refused() throws IOException {
        byte[] card = Files.readAllBytes(
                Path.of(System.getProperty("gongyak.root"), "document/src/test/resources/pdf/card.pdf"));
        byte[] drawn = new PdfPages()
                .page()
                .grid(new float[] {50, 300, 500}, new float[] {50, 90})
                .text(60, 80, "a")
                .bytes();
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] sound = seed % 2 == 0 ? card : drawn;
            String outcome = Read.outcome(damaged(sound, new Random(seed)));
            assertThat(outcome).as("seed %d", seed).startsWith("read");
            outcomes.merge(outcome, 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys("read", "read.cut-off", "read.damaged");
    }

    private static byte[] damaged(byte[] sound, Random random) {
        if (random.nextInt(5) == 0) {
            return Arrays.copyOf(sound, sound.length / 4 + random.nextInt(sound.length / 2));
        }
        byte[] damaged = sound.clone();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            damaged[16 + random.nextInt(damaged.length - 32)] = (byte) random.nextInt();
        }
        return damaged;
    }

    @Test
    void the_program_itself_loads_no_class_of_the_parser() throws IOException {
        Path file = Files.createTempFile("card", ".pdf");
        Files.write(file, new PdfPages().page().text(50, 50, "text").bytes());
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOne.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String log = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);

        assertThat(log).contains("pdf, 1 paragraph").doesNotContain("org.apache.pdfbox");
    }

    /** A program that reads a file. */
    static final class ReadOne {
        public static void main(String[] arguments) throws IOException {
            var document = Read.document(Files.readAllBytes(Path.of(arguments[0])));
            System.out.println(document.format() + ", " + document.paragraphs().size() + " paragraph");
        }
    }
}
