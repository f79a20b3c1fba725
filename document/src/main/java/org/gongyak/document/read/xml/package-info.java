/** XML, read through one hardened factory. */
@NullMarked
package org.gongyak.document.read.xml;

import org.jspecify.annotations.NullMarked;
