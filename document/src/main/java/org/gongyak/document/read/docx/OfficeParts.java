package org.gongyak.document.read.docx;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/** The parts of an Office Open XML package (ISO/IEC 29500-2). */
final class OfficeParts {
    private static final String USUAL_FOLDER = "word/";
    private static final String USUAL_MAIN = USUAL_FOLDER + "document.xml";

    private final ZipPackage file;
    private final Deadline deadline;

    OfficeParts(ZipPackage file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    /** Lets a part be read; nothing happens when there is none of this name. */
    void read(String name, Consumer<XmlCursor> reading) {
        Entries.read(file, name, bytes -> reading.accept(new XmlCursor(bytes, deadline)));
    }

    Relationships relationshipsOf(String part) {
        return Relationships.of(part, this);
    }

    /** The part that holds the text of a Word document: what the package says it is, or where every program puts it. */
    Optional<String> findMain() {
        if (!file.names().contains("[Content_Types].xml")) {
            return Optional.of(USUAL_MAIN).filter(file.names()::contains);
        }
        Set<String> ofWord = ofWord();
        Stream<String> named = relationshipsOf("").targets("officeDocument").stream()
                .filter(name -> ofWord.contains(name) || name.startsWith(USUAL_FOLDER));
        return Stream.of(named, ofWord.stream(), Stream.of(USUAL_MAIN))
                .flatMap(names -> names)
                .filter(file.names()::contains)
                .findFirst();
    }

    private Set<String> ofWord() {
        Set<String> names = new LinkedHashSet<>();
        read("[Content_Types].xml", xml -> {
            while (xml.nextIn(0)) {
                if (xml.atStart("Override") && isWord(xml.attribute("ContentType"))) {
                    names.add(Relationships.absolute(xml.attribute("PartName")));
                }
            }
        });
        return names;
    }

    /** Documents and templates, with macros and without. */
    private static boolean isWord(String contentType) {
        return (contentType.contains("wordprocessingml") || contentType.contains("ms-word"))
                && contentType.endsWith(".main+xml");
    }
}
