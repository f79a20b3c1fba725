package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * One PDF/A-3a and PDF/UA-1 file made of laid-out documents, each written when it is added and then forgotten. The same documents give
 * the same bytes. It does not close the stream it writes to.
 */
public final class PdfFile {
    private final ObjectWriter writer;
    private final Description description;
    private final Tags tags;
    private final Attachments attachments;
    private final int pageTree;
    private final IdentityHashMap<COSBase, Integer> shared = new IdentityHashMap<>();
    private final List<Integer> front = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    private final List<Chapter> frontChapters = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    public PdfFile(OutputStream out, Description description) throws IOException {
        this.writer = new ObjectWriter(out);
        this.description = description;
        this.tags = new Tags(writer);
        this.attachments = new Attachments(writer);
        this.pageTree = writer.reserve();
    }

    /** Says that documents added later have this object in common; {@link #writeShared} writes it. */
    public void share(COSDictionary object) {
        shared.put(object, writer.reserve());
    }

    /** Writes an object that was shared, when nothing will change it any more. */
    public void writeShared(COSDictionary object) throws IOException {
        Transcript transcript = new Transcript(writer, new IdentityHashMap<>());
        COSDictionary copy = new COSDictionary();
        object.forEach((name, value) -> copy.setItem(name, transcript.referring(value)));
        writer.write(Objects.requireNonNull(shared.get(object), "not shared"), copy);
        transcript.finish();
    }

    /** Adds the pages of a document behind all others. */
    public void append(String title, PDDocument part) throws IOException {
        List<Integer> pages = add(part, false);
        chapters.add(new Chapter(title, pages.getFirst()));
        body.addAll(pages);
    }

    /**
     * Adds the pages of a document before all that are appended: contents are known last and read first. Its links to pages lead to what
     * was appended so far; see {@link Links}.
     */
    public void putInFront(String title, PDDocument part) throws IOException {
        Links.resolve(part, body);
        List<Integer> pages = add(part, true);
        frontChapters.add(new Chapter(title, pages.getFirst()));
        front.addAll(pages);
    }

    /** Puts a JSON file in, from which the pages were made. */
    public void attach(String name, String text, byte[] json) throws IOException {
        attachments.add(name, text, json, description.written());
    }

    /** Writes the rest; a file that is not finished cannot be read. */
    public void finish() throws IOException {
        writer.write(pageTree, pageTree());
        COSDictionary catalog = Catalog.of(description, writer);
        catalog.setItem(COSName.PAGES, Syntax.reference(pageTree));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, Syntax.reference(tags.finish()));
        List<Chapter> all = new ArrayList<>(frontChapters);
        all.addAll(chapters);
        if (all.size() > 1) {
            catalog.setItem(COSName.OUTLINES, Syntax.reference(Outline.write(all, writer)));
        }
        if (!front.isEmpty()) {
            catalog.setItem(COSName.PAGE_LABELS, Catalog.pageLabels(front.size()));
        }
        attachments.enter(catalog);
        writer.finish(writer.write(catalog), writer.write(Information.dictionary(description)));
    }

    private List<Integer> add(PDDocument part, boolean ahead) throws IOException {
        Transcript transcript = new Transcript(writer, shared);
        List<Integer> pages = new ArrayList<>();
        for (PDPage page : part.getPages()) {
            page.getCOSObject().setItem(COSName.PARENT, Syntax.reference(pageTree));
            pages.add(transcript.number(page.getCOSObject()));
        }
        tags.add(part, ahead, transcript);
        transcript.finish();
        return pages;
    }

    private COSDictionary pageTree() {
        COSArray kids = new COSArray();
        front.forEach(page -> kids.add(Syntax.reference(page)));
        body.forEach(page -> kids.add(Syntax.reference(page)));
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setInt(COSName.COUNT, kids.size());
        tree.setItem(COSName.KIDS, kids);
        return tree;
    }
}
