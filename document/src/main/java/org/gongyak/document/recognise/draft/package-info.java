/** A card in the making: each text is taken down together with its source, and entries are gathered from their bullets. */
@NullMarked
package org.gongyak.document.recognise.draft;

import org.jspecify.annotations.NullMarked;
