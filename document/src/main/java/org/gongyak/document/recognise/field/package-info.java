/** Labelled values: who answers for a pledge, its number and title, status and facts. */
@NullMarked
package org.gongyak.document.recognise.field;

import org.jspecify.annotations.NullMarked;
