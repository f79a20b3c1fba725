package org.gongyak.benchmark.book;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.time.Term;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.write.book.Book;
import org.gongyak.document.write.book.BookCover;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookKind;
import org.gongyak.document.write.book.BookProgress;
import org.gongyak.document.write.book.BookWriter;

/** Makes one book and prints what it took: {@code FORMAT OUT CARDS SAMPLE…}. Each format in a JVM of its own, so that peaks are its own. */
public final class MakeBook {
    private static final long SEED = 20_211_231;
    private static final long MEGABYTE = 1 << 20;
    private static final double MILLIS = 1_000;

    private MakeBook() {}

    public static void main(String[] arguments) throws IOException {
        BookFormat format = BookFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path out = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        List<Card> samples = samples(Arrays.asList(arguments).subList(3, arguments.length));
        BookCover cover = new BookCover(
                BookKind.REPORT,
                BookKind.REPORT.title(),
                Optional.empty(),
                Optional.of(new Term("민선7기", LocalDate.of(2018, 7, 1), LocalDate.of(2022, 6, 30))),
                Optional.of("2021년 하반기"),
                Optional.empty());
        long begun = System.nanoTime();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            new BookWriter(Clock.systemUTC())
                    .write(new Book(cover, new VariedCards(samples, count, SEED)), format, file, BookProgress.NONE);
        }
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / MILLIS;
        System.out.printf(
                "%s: %,d cards from %d samples, %.1f s, %,d MB peak heap of %,d MB, %,d MB file%n",
                format,
                count,
                samples.size(),
                seconds,
                peak() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                Files.size(out) / MEGABYTE);
    }

    /** Garbage included: what the heap pools held at most, each at its own time. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static List<Card> samples(List<String> files) throws IOException {
        List<Card> cards = new ArrayList<>();
        for (String file : files) {
            if (new DocumentReader(Clock.systemUTC()).read(Files.readAllBytes(Path.of(file)), file)
                    instanceof Reading.Read read) {
                Recogniser.recognise(read.document()).cards().forEach(found -> cards.add(found.card()));
            }
        }
        return cards;
    }
}
