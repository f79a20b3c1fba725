@NullMarked
package org.gongyak.document.recognise.draft;

import org.jspecify.annotations.NullMarked;
