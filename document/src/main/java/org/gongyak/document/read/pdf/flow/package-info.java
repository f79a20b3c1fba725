/** Pages in their order: page furniture left out, tables that go on over pages joined, the whole told to the tree builder. */
@NullMarked
package org.gongyak.document.read.pdf.flow;

import org.jspecify.annotations.NullMarked;
