@NullMarked
package org.gongyak.document.read.apart;

import org.jspecify.annotations.NullMarked;
