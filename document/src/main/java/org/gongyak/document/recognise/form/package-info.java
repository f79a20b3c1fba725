/** The words of forms: labels, headings, numbers and their synonyms, which are data ({@code form.tsv}). */
@NullMarked
package org.gongyak.document.recognise.form;

import org.jspecify.annotations.NullMarked;
