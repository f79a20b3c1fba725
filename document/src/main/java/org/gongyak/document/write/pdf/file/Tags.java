package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** One tree of tags over all documents of a file: each document is a part, and the ways back from pages to tags are counted on. */
final class Tags {
    private static final COSName PART = COSName.getPDFName("Part");
    private static final COSName DOCUMENT = COSName.getPDFName("Document");
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");

    private final ObjectWriter writer;
    private final int document;
    private final List<Integer> front = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    private final List<Integer> waysBack = new ArrayList<>();

    Tags(ObjectWriter writer) {
        this.writer = writer;
        this.document = writer.reserve();
    }

    /** Takes the tags of a document in, before its pages are written. */
    void add(PDDocument part, boolean ahead, Transcript transcript) throws IOException {
        PDStructureTreeRoot root = part.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary top = top(root.getCOSObject().getDictionaryObject(COSName.K));
        top.setItem(COSName.S, PART);
        top.setItem(COSName.P, Syntax.reference(document));
        (ahead ? front : body).add(transcript.number(top));
        countOn(part, waysBack.size());
        COSArray ways =
                root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 1; i < ways.size(); i += 2) {
            waysBack.add(writer.write(transcript.referring(ways.getObject(i))));
        }
    }

    /** Writes the tree and tells the number of its root. */
    int finish() throws IOException {
        int root = writer.reserve();
        COSDictionary top = new COSDictionary();
        top.setItem(COSName.TYPE, ELEMENT);
        top.setItem(COSName.S, DOCUMENT);
        top.setItem(COSName.P, Syntax.reference(root));
        top.setItem(COSName.LANG, new COSString("ko"));
        COSArray kids = new COSArray();
        front.forEach(kid -> kids.add(Syntax.reference(kid)));
        body.forEach(kid -> kids.add(Syntax.reference(kid)));
        top.setItem(COSName.K, kids);
        writer.write(document, top);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, Syntax.reference(document));
        tree.setItem(COSName.PARENT_TREE, Syntax.reference(writer.write(parentTree())));
        tree.setItem(COSName.PARENT_TREE_NEXT_KEY, COSInteger.get(waysBack.size()));
        writer.write(root, tree);
        return root;
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < waysBack.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(Syntax.reference(waysBack.get(i)));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static void countOn(PDDocument part, int from) {
        for (PDPage page : part.getPages()) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS, from);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    shift(annotation, COSName.STRUCT_PARENT, from);
                }
            }
        }
    }

    private static void shift(COSDictionary holder, COSName key, int from) {
        if (holder.containsKey(key)) {
            holder.setInt(key, holder.getInt(key) + from);
        }
    }

    private static COSDictionary top(COSBase kids) {
        return kids instanceof COSArray array ? (COSDictionary) array.getObject(0) : (COSDictionary) kids;
    }
}
