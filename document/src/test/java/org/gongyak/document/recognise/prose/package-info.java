@NullMarked
package org.gongyak.document.recognise.prose;

import org.jspecify.annotations.NullMarked;
