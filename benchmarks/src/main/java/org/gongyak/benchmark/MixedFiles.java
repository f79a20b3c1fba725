package org.gongyak.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.RecognisedCard;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.gongyak.document.write.pdf.PdfWriter;

/** Files like those of a department, no two alike: the sample cards with other figures, in the formats that are read, one or several a file. */
final class MixedFiles {
    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final Path SHARED = Path.of("../shared/cards");
    private static final Charset CP949 = Charset.forName("MS949");

    /** One digit in this many is another one. */
    private static final int DIGITS_A_CHANGE = 30;

    private static final int MOST_CARDS = 4;

    private final Random random;
    private final Clock clock = Clock.systemUTC();
    private final List<String> samples = new ArrayList<>();

    MixedFiles(long seed) throws IOException {
        this.random = new Random(seed);
        for (Path folder : List.of(EXAMPLES, SHARED)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                            .sorted()
                            .toList()) {
                        samples.add(Files.readString(file));
                    }
                }
            }
        }
    }

    /** What a file is written as, with its share in a hundred. */
    enum Kind {
        TEXT(30),
        CP949_TEXT(15),
        HTML(15),
        HWPX(30),
        PDF(10);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record MixedFile(Kind kind, byte[] content) {}

    MixedFile next() throws IOException {
        Kind kind = kind(random.nextInt(100));
        return new MixedFile(kind, content(kind));
    }

    private static Kind kind(int percent) {
        int below = 0;
        for (Kind kind : Kind.values()) {
            below += kind.share;
            if (percent < below) {
                return kind;
            }
        }
        throw new AssertionError(percent);
    }

    private byte[] content(Kind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (kind) {
            case TEXT -> out.writeBytes(text().getBytes(StandardCharsets.UTF_8));
            case CP949_TEXT -> out.writeBytes(text().getBytes(CP949));
            case HTML -> out.writeBytes(HtmlWriter.write(cards()).getBytes(StandardCharsets.UTF_8));
            case HWPX -> HwpxWriter.write(cards(), out);
            case PDF -> new PdfWriter(clock).write(cards(), out);
        }
        return out.toByteArray();
    }

    /** A sample with other figures. */
    private String text() {
        StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && random.nextInt(DIGITS_A_CHANGE) == 0) {
                text.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return text.toString();
    }

    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        int wanted = 1 + random.nextInt(MOST_CARDS);
        while (cards.size() < wanted) {
            byte[] text = text().getBytes(StandardCharsets.UTF_8);
            if (new DocumentReader(clock).read(text, "card") instanceof Reading.Read read) {
                Recogniser.recognise(read.document()).cards().stream()
                        .map(RecognisedCard::card)
                        .forEach(cards::add);
            }
        }
        return cards;
    }
}
