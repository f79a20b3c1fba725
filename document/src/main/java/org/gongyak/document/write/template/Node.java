package org.gongyak.document.write.template;

/** What an element of a section holds. */
sealed interface Node permits Element, Characters {
    Node copy();
}
