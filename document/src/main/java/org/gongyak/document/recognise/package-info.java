/**
 * From a document to the cards in it. The recogniser knows cards and nothing of formats; how governments word their forms is data
 * ({@code form.tsv}). It only cuts, never rewrites: each character of the document ends in a card, in an unrecognised block of it, or was
 * structure (bullets, colons, rules), and the source map says which.
 */
@NullMarked
package org.gongyak.document.recognise;

import org.jspecify.annotations.NullMarked;
