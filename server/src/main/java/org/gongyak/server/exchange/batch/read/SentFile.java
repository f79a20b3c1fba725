package org.gongyak.server.exchange.batch.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.gongyak.document.read.Bundle;

/**
 * A file that was sent and waits to be read. Its bytes lie in a file of the disk that has no name any more, so nothing of it is left behind,
 * however the server ends.
 */
public final class SentFile implements AutoCloseable {
    private final String name;
    private final FileChannel bytes;
    private final long size;

    private SentFile(String name, FileChannel bytes, long size) {
        this.name = name;
        this.bytes = bytes;
        this.size = size;
    }

    /** Takes over what a request brought, of which nothing is left once it is answered. */
    public static SentFile of(String name, InputStream sent) throws IOException {
        Path place = Files.createTempFile("gongyak-sent-", "");
        // Opened so, its name is gone at once.
        FileChannel bytes = FileChannel.open(
                place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            long size = sent.transferTo(Channels.newOutputStream(bytes));
            return new SentFile(name, bytes, size);
        } catch (IOException | RuntimeException broken) {
            bytes.close();
            throw broken;
        }
    }

    /** As the sender's machine called it. */
    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    /** Its bytes, cut off where they are more than is taken of any file. */
    byte[] bytes() throws IOException {
        ByteBuffer into = ByteBuffer.allocate((int) Math.min(size, Bundle.FILE_BYTES + 1L));
        while (into.hasRemaining() && bytes.read(into, into.position()) >= 0) {}
        return into.array();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Lets go of all of them. */
    public static void closeAll(List<SentFile> files) {
        for (SentFile file : files) {
            try {
                file.close();
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }
    }
}
