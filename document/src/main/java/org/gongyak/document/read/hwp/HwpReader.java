package org.gongyak.document.read.hwp;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.ole.CompoundFile;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.zip.InflationMeter;

/**
 * Reads HWP 5.0: the sections of {@code BodyText} in the order of their numbers. A document is read to the same tree as its HWPX twin;
 * pictures, scripts and embedded objects are never opened.
 */
public final class HwpReader {
    public static final String FORMAT = "hwp";

    private static final String BODY = "BodyText";
    private static final String SECTION = "Section";
    private static final Pattern SECTION_NAME = Pattern.compile(SECTION + "\\d{1,9}");

    private HwpReader() {}

    public static Document read(CompoundFile file, Deadline deadline) {
        FileHeader header = FileHeader.of(file);
        header.findRefusal().ifPresent(HwpReader::refuse);
        List<String> sections = sections(file);
        if (sections.isEmpty()) {
            throw new RefusalException(Refusal.NO_SECTION);
        }
        InflationMeter meter = new InflationMeter(deadline);
        TreeBuilder builder = new TreeBuilder(FORMAT, Optional.empty(), deadline);
        for (String section : sections) {
            deadline.check();
            readSection(file.read(BODY, section), header.deflated(), meter, builder);
        }
        return builder.build();
    }

    private static List<String> sections(CompoundFile file) {
        return file.streams(BODY).stream()
                .filter(SECTION_NAME.asMatchPredicate())
                .sorted(Comparator.comparingInt(name -> Span.number(name.substring(SECTION.length()))))
                .toList();
    }

    private static void readSection(byte[] stored, boolean deflated, InflationMeter meter, TreeBuilder builder) {
        Inflater inflater = new Inflater(true);
        InputStream bytes = new ByteArrayInputStream(stored);
        InputStream inflated = deflated ? new InflaterInputStream(bytes, inflater) : bytes;
        try (InputStream records = new SectionStream(inflated, stored.length, meter)) {
            new SectionReader(new RecordCursor(new RecordInput(records)), builder).read();
        } catch (EOFException cutOff) {
            throw new RefusalException(Refusal.CUT_OFF, cutOff);
        } catch (IOException cannotInflate) {
            throw new RefusalException(Refusal.DAMAGED, cannotInflate);
        } finally {
            inflater.end();
        }
    }

    private static void refuse(Refusal refusal) {
        throw new RefusalException(refusal);
    }
}
