package org.gongyak.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's log: one file that grows over restarts, and one older one. */
record ServerLog(Path file, long beginning) {
    /** A log of this size, 8 MiB, holds months of a quiet server and still opens in any editor. */
    private static final long LARGE = 8L * 1024 * 1024;

    /** A reason, its hint and the announcements of the end after it. */
    private static final int LAST_LINES = 5;

    /** Time, process and session before the level of a line. */
    private static final String PREFIX = "^.*?([A-Z]+: )";

    /** The log from here on; a large one is put away first. */
    static ServerLog continued(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** What the server said last since then, normally why it stopped; the lines joined by a stroke. */
    String lastWords() throws IOException {
        String said;
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(beginning);
            said = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .map(line -> line.replaceFirst(PREFIX, "$1"))
                .collect(Collectors.joining(" / "));
    }
}
