package org.gongyak.document.read.tree;

/** A block in the making. */
sealed interface Draft permits TextBlock, TableDraft {}
