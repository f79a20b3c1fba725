/** Checks of the form itself: hints left in, sections and rows left out, style. */
@NullMarked
package org.gongyak.card.check.form;

import org.jspecify.annotations.NullMarked;
