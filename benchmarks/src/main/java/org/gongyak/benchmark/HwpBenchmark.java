package org.gongyak.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.dogfoot.hwplib.reader.HWPReader;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.read.hwp.HwpReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All HWP files of a folder that both readers can read, one after the other: ours against hwplib. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HwpBenchmark {
    @Param("../shared/documents")
    public String folder = "";

    private final DocumentReader reader = new DocumentReader(Clock.systemUTC());
    private final List<Path> files = new ArrayList<>();

    @Setup
    public void choose() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            all.filter(file -> file.toString().endsWith(".hwp"))
                    .filter(file -> !file.getFileName().toString().startsWith("attack-"))
                    .filter(this::bothRead)
                    .sorted()
                    .forEach(files::add);
        }
    }

    private boolean bothRead(Path file) {
        try {
            HWPReader.fromFile(file.toString());
            return reader.read(Files.readAllBytes(file), "file") instanceof Reading.Read read
                    && read.document().format().equals(HwpReader.FORMAT);
        } catch (Exception notRead) {
            return false;
        }
    }

    @Benchmark
    public void ours(Blackhole hole) {
        for (Path file : files) {
            try {
                hole.consume(reader.read(Files.readAllBytes(file), "file"));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Benchmark
    public void hwplib(Blackhole hole) throws Exception {
        for (Path file : files) {
            hole.consume(HWPReader.fromFile(file.toString()));
        }
    }
}
