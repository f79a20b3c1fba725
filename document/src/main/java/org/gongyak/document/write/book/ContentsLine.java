package org.gongyak.document.write.book;

/** A card in the contents. */
record ContentsLine(String number, String title, String field, String department, int page) {}
