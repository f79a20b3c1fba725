@NullMarked
package org.gongyak.document.recognise;

import org.jspecify.annotations.NullMarked;
