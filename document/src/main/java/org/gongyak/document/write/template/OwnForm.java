package org.gongyak.document.write.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.document.read.hwpx.HwpxReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.zip.ZipPackage;
import org.gongyak.document.write.zip.PackageWriter;

/**
 * Fills a department's own HWPX from a card. Everything but the named places stays as it was. A form is a file from outside like any
 * other, so it is read within the same limits.
 */
public final class OwnForm {
    private static final String MEDIA_TYPE = "mimetype";

    private final Clock clock;

    public OwnForm(Clock clock) {
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome permits Filled, Refused {}

    /** The bytes of a HWPX. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and written, never compared
    public record Filled(byte[] content) implements Outcome {}

    /** The form cannot be filled. */
    public record Refused(Message message) implements Outcome {}

    /** Fills a form; its name is used in messages only. */
    public Outcome fill(byte[] form, String name, Card card) {
        try {
            return new Filled(fill(form, Fields.of(card)));
        } catch (FormFault fault) {
            return new Refused(fault.told());
        } catch (RefusalException refused) {
            return new Refused(refused.refusal().about(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken); // only memory is written to
        }
    }

    private byte[] fill(byte[] form, Scope scope) throws IOException {
        Deadline deadline = Deadline.in(Limits.TIME, clock);
        if (form.length > Limits.FILE_BYTES) {
            throw new RefusalException(Refusal.TOO_LARGE);
        }
        ZipPackage file = ZipPackage.of(form, deadline);
        if (!HwpxReader.isHwpx(file)) {
            throw new RefusalException(Refusal.NO_SECTION);
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PackageWriter out = new PackageWriter(filled)) {
            out.store(MEDIA_TYPE, "application/hwp+zip".getBytes(StandardCharsets.US_ASCII));
            for (String entry : file.names()) {
                if (!entry.equals(MEDIA_TYPE)) {
                    copy(file, entry, out, scope, deadline);
                }
            }
        }
        return filled.toByteArray();
    }

    private static void copy(ZipPackage file, String entry, PackageWriter out, Scope scope, Deadline deadline)
            throws IOException {
        if (entry.chars().anyMatch(c -> c >= 0x80)) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        try (InputStream bytes = file.find(entry).orElseThrow()) {
            if (entry.matches("(?i)Contents/section\\d{1,9}\\.xml")) {
                Element section = Tree.read(bytes, deadline);
                new Filler().fill(section, scope);
                out.deflate(entry, Tree.write(section));
            } else {
                out.deflate(entry, bytes.readAllBytes());
            }
        }
    }
}
