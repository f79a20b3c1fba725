package org.gongyak.document.read;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongyak.document.read.bytes.FileKind;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * A zip of documents (묶음). Nothing is unpacked to a disk: each entry is inflated in memory when it is asked for, within the limits of one
 * file, and its name serves as a label only. A zip in it is not opened; whoever reads that entry is told that it is an archive.
 */
public final class Bundle {
    /** A zip of files with pictures, which deflate no further, may be this large; each document in it as large as {@link Limits} say. */
    public static final int FILE_BYTES = 64 * 1024 * 1024;

    /** All entries together, inflated. */
    public static final long BYTES_IN_ALL = 256L * 1024 * 1024;

    /** What programs leave in a zip for themselves; a name with a dot in front is hidden. */
    private static final Pattern HIDDEN = Pattern.compile("(?:^|.*/)(?:\\.(?!\\.?/)[^/]*|__MACOSX)(?:/.*)?");

    private final byte[] content;
    private final Clock clock;
    private final NavigableMap<String, String> names;
    private long inflated;

    private Bundle(byte[] content, Clock clock, NavigableMap<String, String> names) {
        this.content = content;
        this.clock = clock;
        this.names = names;
    }

    /** What came of opening a file as a bundle. */
    public sealed interface Opening {}

    /** It is one. */
    public record Opened(Bundle bundle) implements Opening {}

    /** It is a document, or something else that a {@link DocumentReader} has words for. */
    public record NoBundle() implements Opening {}

    /** It is a zip that cannot be opened. */
    public record NotOpened(Reading.Refused reason) implements Opening {}

    /** What came of taking an entry out. */
    public sealed interface Taking {}

    @SuppressWarnings("ArrayRecordComponent") // handed on to a reader, never compared
    public record Taken(byte[] content) implements Taking {}

    /** It cannot be inflated, or not within the limits. */
    public record NotTaken(Reading.Refused reason) implements Taking {}

    /** Looks into a file; its name is used in messages only. */
    public static Opening open(byte[] content, String fileName, Clock clock) {
        if (!FileKind.isZip(content)) {
            return new NoBundle();
        }
        if (content.length > FILE_BYTES) {
            return new NotOpened(refused(Refusal.BUNDLE_TOO_LARGE, fileName));
        }
        try {
            Deadline deadline = Deadline.in(Limits.TIME, clock);
            ZipPackage zip = ZipPackage.of(content, deadline);
            boolean archive = PackageKind.findRefusal(zip, deadline)
                    .filter(Refusal.ARCHIVE::equals)
                    .isPresent();
            return archive ? new Opened(new Bundle(content, clock, labels(zip))) : new NoBundle();
        } catch (RefusalException refused) {
            return new NotOpened(refused(refused.refusal(), fileName));
        }
    }

    private static NavigableMap<String, String> labels(ZipPackage zip) {
        NavigableMap<String, String> labels = new TreeMap<>();
        for (String name : zip.names()) {
            String label = label(name);
            boolean folder = label.endsWith("/");
            if (!folder && !HIDDEN.matcher(label).matches() && Objects.nonNull(labels.put(label, name))) {
                throw new RefusalException(Refusal.DUPLICATE_ENTRY);
            }
        }
        return labels;
    }

    /** As people write it: some programs part folders by backslashes, others part syllables into letters. */
    private static String label(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "");
    }

    /** What its files are called, folders in front, in order; hidden files are left out. */
    public List<String> labels() {
        return List.copyOf(names.keySet());
    }

    /** The bytes of one of {@link #labels()}, cut off where they are more than any reader takes. */
    public Taking take(String label) {
        String name = Objects.requireNonNull(names.get(label), label);
        // The time is that of one file, so each has a meter of its own.
        ZipPackage zip = ZipPackage.of(content, Deadline.in(Limits.TIME, clock));
        try (InputStream bytes = zip.find(name).orElseThrow()) {
            byte[] taken = bytes.readNBytes(Limits.FILE_BYTES + 1);
            inflated += taken.length;
            return inflated > BYTES_IN_ALL ? new NotTaken(refused(Refusal.BOMB, label)) : new Taken(taken);
        } catch (IOException cannotInflate) {
            return new NotTaken(refused(Refusal.DAMAGED, label));
        } catch (RefusalException refused) {
            return new NotTaken(refused(refused.refusal(), label));
        }
    }

    private static Reading.Refused refused(Refusal refusal, String fileName) {
        return new Reading.Refused(refusal.code(), refusal.about(fileName));
    }
}
