package org.gongyak.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** PostgreSQL's log: one file that grows over restarts, and one older one. */
record ServerLog(Path file, long beginning) {
    /** A log of this size, 8 MiB, holds months of a quiet server and still opens in any editor. */
    private static final long LARGE = 8L * 1024 * 1024;

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

    /** Why the server stopped, in its own words: its fatal lines since the start, else its last line. */
    String lastWords() throws IOException {
        String said;
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(beginning);
            said = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        List<String> fatal = lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(String::strip)
                .toList();
        if (fatal.isEmpty()) {
            return lines.isEmpty() ? "-" : lines.getLast().strip();
        }
        return String.join(" / ", fatal);
    }
}
