package org.gongyak.document.write.sheet;

/** What a part of the form is made of, from top to bottom. */
public sealed interface SheetBlock permits Line, Grid {}
