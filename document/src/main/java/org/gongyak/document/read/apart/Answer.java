package org.gongyak.document.read.apart;

import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Refusal;

/** What came of reading a file in a child. */
public sealed interface Answer {

    record Read(Document document) implements Answer {}

    record Refused(Refusal refusal) implements Answer {}
}
