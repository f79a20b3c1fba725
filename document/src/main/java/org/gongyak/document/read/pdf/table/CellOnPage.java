package org.gongyak.document.read.pdf.table;

/** A cell, merged or not, and what stands in it. */
public record CellOnPage(int row, int column, int rowSpan, int columnSpan, float left, float right, Content content) {}
