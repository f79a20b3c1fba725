package org.gongyak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongyak.card.Card;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Subject;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One card from bytes to findings. Targets: reading at most 2 ms, all checks at most 1 ms, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CardBenchmark {
    /** A card in a format the readers know; {@code -p file=…} takes another. */
    @Param("docs/examples/card.txt")
    public String file = "";

    private final DocumentReader reader = new DocumentReader(Clock.systemUTC());
    private byte[] bytes = {};
    private List<Card> cards = List.of();

    @Setup
    public void load() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
        cards = read();
    }

    @Benchmark
    public List<Card> readCard() {
        return read();
    }

    @Benchmark
    public List<Finding> checkCard() {
        return cards.stream()
                .flatMap(card -> Checks.run(Subject.of(card)).stream())
                .toList();
    }

    private List<Card> read() {
        if (reader.read(bytes, file) instanceof Reading.Read read) {
            return Recogniser.recognise(read.document()).cards().stream()
                    .map(found -> found.card())
                    .toList();
        }
        throw new IllegalStateException(file + " cannot be read");
    }
}
