/**
 * The one place where documents are built. Every reader, of whatever format, tells {@link
 * org.gongyak.document.read.tree.TreeBuilder} what it found; the limits on depth, cells, text and time therefore hold for all.
 */
@NullMarked
package org.gongyak.document.read.tree;

import org.jspecify.annotations.NullMarked;
