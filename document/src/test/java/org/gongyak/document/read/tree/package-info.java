@NullMarked
package org.gongyak.document.read.tree;

import org.jspecify.annotations.NullMarked;
