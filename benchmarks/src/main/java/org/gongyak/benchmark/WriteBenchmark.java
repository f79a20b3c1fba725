package org.gongyak.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongyak.card.Card;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.write.CardFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One card in the official form. Targets, warm, on one core: HWPX and XLSX at most 5 ms, PDF with the shipped fonts at most 150 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteBenchmark {
    /** A file with one card in a format the readers know; {@code -p file=…} takes another. */
    @Param("docs/examples/card.txt")
    public String file = "";

    @Param({"HWPX", "PDF", "XLSX", "DOCX"})
    public CardFormat format = CardFormat.HWPX;

    private final Clock clock = Clock.systemUTC();
    private List<Card> cards = List.of();

    @Setup
    public void load() throws IOException {
        Reading reading = new DocumentReader(clock).read(Files.readAllBytes(Path.of(file)), file);
        if (!(reading instanceof Reading.Read read)) {
            throw new IllegalStateException(file + " cannot be read");
        }
        cards = Recogniser.recognise(read.document()).cards().stream()
                .limit(1)
                .map(found -> found.card())
                .toList();
    }

    @Benchmark
    public void writeCard() throws IOException {
        format.write(cards, clock, OutputStream.nullOutputStream());
    }
}
