package org.gongyak.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyak.benchmark.MixedFiles.Kind;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Subject;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.RecognisedCard;
import org.gongyak.document.recognise.Recogniser;

/**
 * Many mixed files from bytes to findings, one after another as an import reads them. Target: 1,000 files within a minute on one core, in a
 * heap of 512 MB. The files are made beforehand from a seed and lie on the disk; PDF is read in children, whose heap is not counted.
 */
public final class ImportBenchmark {
    private static final int FILES = 1_000;
    private static final long SEED = 20_260_701;
    private static final double BYTES_IN_MB = 1024.0 * 1024.0;

    private final DocumentReader reader = new DocumentReader(Clock.systemUTC());
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    private ImportBenchmark() {}

    /** What files of one kind took. */
    private static final class Tally {
        private int files;
        private int refused;
        private int cards;
        private long findings;
        private long nanos;
    }

    private record WrittenFile(Kind kind, Path path) {}

    public static void main(String[] arguments) throws IOException {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FILES;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        Path folder = Files.createTempDirectory("gongyak-import");
        List<WrittenFile> written = write(folder, files, seed);
        try {
            new ImportBenchmark().run(written);
        } finally {
            for (WrittenFile file : written) {
                Files.delete(file.path());
            }
            Files.delete(folder);
        }
    }

    private static List<WrittenFile> write(Path folder, int count, long seed) throws IOException {
        MixedFiles mixed = new MixedFiles(seed);
        List<WrittenFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MixedFiles.MixedFile file = mixed.next();
            files.add(new WrittenFile(file.kind(), Files.write(folder.resolve(i + ".bin"), file.content())));
        }
        return files;
    }

    private void run(List<WrittenFile> files) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        for (WrittenFile file : files) {
            read(file);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        double peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / BYTES_IN_MB;
        System.out.printf(
                "%d files in %.1f s: %.1f files/s, peak heap %.0f MB%n",
                files.size(), time.toMillis() / 1000.0, files.size() / (time.toNanos() / 1e9), peak);
        tallies.forEach((kind, tally) -> System.out.printf(
                "%-10s %4d files, %d refused, %5d cards, %6d findings, %6.1f ms a file%n",
                kind, tally.files, tally.refused, tally.cards, tally.findings, tally.nanos / 1e6 / tally.files));
    }

    private void read(WrittenFile file) throws IOException {
        Tally tally = tallies.computeIfAbsent(file.kind(), kind -> new Tally());
        long begun = System.nanoTime();
        switch (reader.read(Files.readAllBytes(file.path()), "file")) {
            case Reading.Refused refused -> tally.refused++;
            case Reading.Read read -> {
                for (RecognisedCard card : Recogniser.recognise(read.document()).cards()) {
                    tally.cards++;
                    tally.findings += Checks.run(Subject.of(card.card())).size();
                }
            }
        }
        tally.files++;
        tally.nanos += System.nanoTime() - begun;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
