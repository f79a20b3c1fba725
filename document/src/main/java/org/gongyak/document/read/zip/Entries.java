package org.gongyak.document.read.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Opens entries of a package and closes them again. */
public final class Entries {

    private Entries() {}

    /** Lets the entry of this name be read; nothing happens when there is none. */
    public static void read(ZipPackage file, String name, Consumer<InputStream> reading) {
        Optional<InputStream> found = file.find(name);
        if (found.isEmpty()) {
            return;
        }
        try (InputStream bytes = found.get()) {
            reading.accept(bytes);
        } catch (IOException cannotInflate) {
            throw new RefusalException(Refusal.DAMAGED, cannotInflate);
        }
    }
}
