package org.gongyak.card.source;

/** What a document is made of, from top to bottom. */
public sealed interface Block permits Paragraph, Table {}
