package org.gongyak.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
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

/**
 * Reads the HWPX files of a folder in turn, with ours and with hwpxlib; p0.50 is the time of the median file (target 1 ms). Only files
 * that both can read are taken.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class HwpxBenchmark {
    /** A folder with HWPX files; those named attack-… are left out. */
    @Param("../shared/documents")
    public String folder = "";

    private final DocumentReader reader = new DocumentReader(Clock.systemUTC());
    private List<Path> files = List.of();
    private int next;

    @Setup
    public void find() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            files = all.filter(HwpxBenchmark::isWanted)
                    .filter(this::isReadByBoth)
                    .toList();
        }
    }

    private static boolean isWanted(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".hwpx") && !name.startsWith("attack-");
    }

    private boolean isReadByBoth(Path file) {
        try {
            HWPXReader.fromFile(file.toFile());
            return ours(file) instanceof Reading.Read;
        } catch (Exception refused) {
            return false;
        }
    }

    /** Ours, bytes to document. */
    @Benchmark
    public Reading ours() throws IOException {
        return ours(turn());
    }

    /** hwpxlib, file to its own object tree. */
    @Benchmark
    public HWPXFile hwpxlib() throws Exception {
        return HWPXReader.fromFile(turn().toFile());
    }

    private Reading ours(Path file) throws IOException {
        return reader.read(Files.readAllBytes(file), file.toString());
    }

    private Path turn() {
        next = (next + 1) % files.size();
        return files.get(next);
    }
}
