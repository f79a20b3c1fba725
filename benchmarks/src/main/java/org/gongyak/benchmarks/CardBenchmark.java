package org.gongyak.benchmarks;

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
import org.gongyak.document.recognise.RecognisedCard;
import org.gongyak.document.recognise.Recogniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From recognised text to a card (target 2 ms), and from a card to its findings (target 1 ms). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CardBenchmark {
    /** The card that is measured: a text file. */
    @Param("docs/examples/card.txt")
    public String file = "";

    private final DocumentReader reader = new DocumentReader(Clock.systemUTC());
    private byte[] content = {};
    private Card card = Card.of("", "").build();

    @Setup
    public void read() throws IOException {
        content = Files.readAllBytes(Path.of(file));
        card = textToCard().getFirst().card();
    }

    @Benchmark
    public List<RecognisedCard> textToCard() {
        return switch (reader.read(content, file)) {
            case Reading.Read read -> Recogniser.recognise(read.document()).cards();
            case Reading.Refused refused -> throw new IllegalStateException(refused.code());
        };
    }

    @Benchmark
    public List<Finding> cardToFindings() {
        return Checks.run(Subject.of(card));
    }
}
