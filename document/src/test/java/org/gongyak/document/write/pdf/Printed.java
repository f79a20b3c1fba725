package org.gongyak.document.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.Shared;
import org.gongyak.document.recognise.Recogniser;

/** Prints cards for tests and reads what stands on the pages. */
final class Printed {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-11T15:30:00Z"), ZoneId.of("Asia/Seoul"));

    private static final char NO_BREAK_SPACE = 0xA0;

    private Printed() {}

    static byte[] pdf(Card... cards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfWriter(CLOCK).write(List.of(cards), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The text of each page, its lines from top to bottom; the last is the foot. */
    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(
                        stripper.getText(document).replace(NO_BREAK_SPACE, ' ').strip());
            }
        }
        return pages;
    }

    /** Each sign of each page, where it stands. */
    static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> signs) {
                    positions.addAll(signs);
                }
            }.getText(document);
        }
        return positions;
    }

    static Card reference() {
        return cards(Shared.folder("cards").resolve("goyang-1-2-4.txt")).getFirst();
    }

    /** All cards of the samples of this module and of the shared ones. */
    static Stream<Card> samples() {
        Stream<Path> shared = Stream.of(".txt", ".hwpx")
                .flatMap(ending ->
                        Stream.of("cards", "documents").flatMap(folder -> Shared.files(folder, ending).stream()));
        return Stream.concat(Samples.cards().stream().map(Samples::bytes), shared.map(Printed::bytes))
                .filter(bytes -> Read.outcome(bytes).equals("read"))
                .flatMap(bytes -> cards(bytes).stream());
    }

    private static List<Card> cards(Path file) {
        return cards(bytes(file));
    }

    private static List<Card> cards(byte[] bytes) {
        return Recogniser.recognise(Read.document(bytes)).cards().stream()
                .map(found -> found.card())
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
