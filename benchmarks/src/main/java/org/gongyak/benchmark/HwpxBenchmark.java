package org.gongyak.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import org.gongyak.document.read.hwpx.HwpxReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All HWPX files of a folder that both readers can read, one after the other: ours against hwpxlib. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HwpxBenchmark {
    @Param("../shared/documents")
    public String folder = "";

    private List<Path> files = List.of();

    @Setup
    public void choose() throws IOException {
        files = BothRead.in(folder, HwpxReader.FORMAT, HWPXReader::fromFilepath);
    }

    @Benchmark
    public void ours(Blackhole hole) throws IOException {
        for (Path file : files) {
            hole.consume(BothRead.ours(file));
        }
    }

    @Benchmark
    public void hwpxlib(Blackhole hole) throws Exception {
        for (Path file : files) {
            hole.consume(HWPXReader.fromFilepath(file.toString()));
        }
    }
}
