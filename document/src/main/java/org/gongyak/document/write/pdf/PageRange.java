package org.gongyak.document.write.pdf;

/** Where something stands in a book, counted from 1. */
public record PageRange(int first, int last) {}
