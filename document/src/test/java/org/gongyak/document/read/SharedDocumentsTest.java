package org.gongyak.document.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Table;
import org.gongyak.document.Shared;
import org.junit.jupiter.api.Test;

class SharedDocumentsTest {
    @Test
    void probe() throws IOException {
        for (Path p : Shared.files("documents", "")) {
            if (p.toString().endsWith("tsv")) continue;
            long t = System.nanoTime();
            Reading r = new DocumentReader(Clock.systemUTC())
                    .read(Files.readAllBytes(p), p.getFileName().toString());
            long ms = (System.nanoTime() - t) / 1000000;
            switch (r) {
                case Reading.Refused f -> System.out.println("PROBE " + p.getFileName() + " " + ms + " " + f.code());
                case Reading.Read d -> {
                    List<Table> all = tables(d.document().blocks()).toList();
                    System.out.println("PROBE " + p.getFileName() + " " + ms + " t"
                            + d.document().tables().size() + " all" + all.size()
                            + " cells"
                            + all.stream().mapToInt(x -> x.cells().size()).sum() + " merged"
                            + all.stream()
                                    .flatMap(x -> x.cells().stream())
                                    .filter(c -> c.rowSpan() > 1 || c.columnSpan() > 1)
                                    .count()
                            + " nested" + (all.size() - d.document().tables().size())
                            + " topcells"
                            + d.document().tables().stream()
                                    .mapToInt(x -> x.cells().size())
                                    .sum()
                            + " p" + d.document().paragraphs().size() + " "
                            + d.document().issues().stream().map(i -> i.code()).toList());
                }
            }
        }
    }

    static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(t -> Stream.concat(Stream.of(t), t.cells().stream().flatMap(c -> tables(c.blocks()))));
    }
}
