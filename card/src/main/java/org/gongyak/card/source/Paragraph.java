package org.gongyak.card.source;

/** One line or paragraph of running text, markup removed, bullets kept. May be empty: an empty paragraph separates. */
public record Paragraph(SourceText text) implements Block {}
