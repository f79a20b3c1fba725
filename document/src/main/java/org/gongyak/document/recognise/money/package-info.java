/** Money tables, whichever way round they are laid out. */
@NullMarked
package org.gongyak.document.recognise.money;

import org.jspecify.annotations.NullMarked;
