package org.gongyak.document.read;

import org.gongyak.card.Message;
import org.gongyak.card.source.Document;

/** What came of reading a file. */
public sealed interface Reading {

    /** The file as a document; what had to be mended is among its issues. */
    record Read(Document document) implements Reading {}

    /**
     * The file was not read at all.
     *
     * @param code {@code read.name}, stable
     * @param message what is wrong with which file and how to mend it
     */
    record Refused(String code, Message message) implements Reading {}
}
