package org.gongyak.document.read.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.docx.list.ListDefinitions;
import org.gongyak.document.read.docx.list.ListLabels;
import org.gongyak.document.read.docx.list.ListStyles;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * Reads Word documents as they are seen with all tracked changes accepted. Names of elements are compared without their namespaces,
 * of which there is a transitional and a strict set. Bullets and numbers of lists become part of their paragraph, since officials'
 * outlines live in them. Notes, page heads and feet that the text refers to are put at the end; comments, macros and embedded files
 * are never opened.
 */
public final class DocxReader {
    public static final String FORMAT = "docx";

    private final OfficeParts parts;
    private final Relationships related;
    private final TreeBuilder builder;
    private final ListLabels labels;
    private final Noticed noticed = new Noticed();

    private DocxReader(OfficeParts parts, String main, Deadline deadline) {
        this.parts = parts;
        this.related = parts.relationshipsOf(main);
        this.builder = new TreeBuilder(FORMAT, Optional.empty(), deadline);
        ListDefinitions lists = new ListDefinitions();
        ListStyles styles = new ListStyles();
        related.findTarget("numbering").ifPresent(part -> parts.read(part, lists::read));
        related.findTarget("styles").ifPresent(part -> parts.read(part, styles::read));
        this.labels = new ListLabels(lists, styles);
    }

    /** Whether a package is one, with macros or without. */
    public static boolean isDocx(ZipPackage file, Deadline deadline) {
        return new OfficeParts(file, deadline).findMain().isPresent();
    }

    public static Document read(ZipPackage file, Deadline deadline) {
        OfficeParts parts = new OfficeParts(file, deadline);
        String main = parts.findMain().orElseThrow(() -> new RefusalException(Refusal.NO_SECTION));
        return new DocxReader(parts, main, deadline).read(main);
    }

    private Document read(String main) {
        parts.read(main, xml -> story(xml).read(0));
        readNotes("footnotes", "footnote", noticed.footnotes());
        readNotes("endnotes", "endnote", noticed.endnotes());
        for (String page : List.copyOf(noticed.pages())) {
            related.findById(page).ifPresent(part -> parts.read(part, xml -> readAside(xml, 0)));
        }
        noticed.tell(builder);
        return builder.build();
    }

    private StoryReader story(XmlCursor xml) {
        return new StoryReader(xml, builder, labels, noticed);
    }

    /** Notes that the text refers to; lines that part notes from text are among them too, and nobody refers to those. */
    private void readNotes(String kind, String element, Set<String> wanted) {
        Set<String> ids = Set.copyOf(wanted);
        related.findTarget(kind)
                .filter(part -> !ids.isEmpty())
                .ifPresent(part -> parts.read(part, xml -> {
                    while (xml.nextIn(0)) {
                        if (xml.atStart(element) && ids.contains(xml.attribute("id"))) {
                            readAside(xml, xml.depth());
                        }
                    }
                }));
    }

    private void readAside(XmlCursor xml, int depth) {
        builder.openAside();
        story(xml).read(depth);
        builder.closeAside();
    }
}
