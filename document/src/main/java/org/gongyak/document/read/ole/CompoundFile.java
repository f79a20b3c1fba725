package org.gongyak.document.read.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.property.DirectoryProperty;
import org.apache.poi.poifs.property.DocumentProperty;
import org.apache.poi.poifs.property.Property;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * A compound file in memory; only the streams asked for are read, and none is written.
 *
 * <p>The container is parsed by POI's POIFS, code of others, yet in this process: it follows chains of sectors over at most 20 MB, each
 * sector of a chain once, and directories no deeper than 1,000, so its time and memory are bounded by the size of the file once {@link
 * CompoundHeader} has looked at what it would reserve. A child JVM would take a hundred times as long as the reading. Its nodes are
 * left alone: each keeps its whole path, which deep directories make large; the table of properties below them does not. Whatever
 * exception comes out of it means that the file is damaged. What stands in the streams is never given to POI.
 */
public final class CompoundFile {
    private final POIFSFileSystem file;
    private final int size;

    private CompoundFile(POIFSFileSystem file, int size) {
        this.file = file;
        this.size = size;
    }

    /** Reads the directory. */
    public static CompoundFile of(byte[] content) {
        if (!CompoundHeader.isPlausible(content)) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        try {
            return new CompoundFile(new POIFSFileSystem(new ByteArrayInputStream(content)), content.length);
        } catch (IOException | RuntimeException unsound) {
            throw new RefusalException(Refusal.DAMAGED, unsound);
        }
    }

    /** The names of the streams in a storage; none if there is no such storage. */
    public List<String> streams(String storage) {
        List<String> names = new ArrayList<>();
        if (find(storage).orElse(null) instanceof DirectoryProperty folder) {
            for (Property child : folder) {
                if (child instanceof DocumentProperty) {
                    names.add(child.getName());
                }
            }
        }
        return names;
    }

    /** The bytes of a stream; refuses the file if it holds no such stream. */
    public byte[] read(String... path) {
        if (!(find(path).orElse(null) instanceof DocumentProperty stream)) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        int length = stream.getSize();
        if (length < 0 || length > size) {
            throw new RefusalException(Refusal.CUT_OFF);
        }
        byte[] bytes = new byte[length];
        try (DocumentInputStream in = new DocumentInputStream(new POIFSDocument(stream, file))) {
            in.readFully(bytes);
            return bytes;
        } catch (RuntimeException unsound) {
            throw new RefusalException(Refusal.DAMAGED, unsound);
        }
    }

    Optional<Property> find(String... path) {
        Property at = root();
        for (String name : path) {
            Optional<Property> child = at instanceof DirectoryProperty folder ? child(folder, name) : Optional.empty();
            if (child.isEmpty()) {
                return child;
            }
            at = child.get();
        }
        return Optional.of(at);
    }

    private Property root() {
        try {
            return file.getPropertyTable().getRoot();
        } catch (RuntimeException unsound) {
            throw new RefusalException(Refusal.DAMAGED, unsound);
        }
    }

    private static Optional<Property> child(DirectoryProperty folder, String name) {
        for (Property child : folder) {
            if (child.getName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
