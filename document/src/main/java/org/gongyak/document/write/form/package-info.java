/**
 * Composes the official form: {@link org.gongyak.document.write.form.OfficialForm} makes a sheet of a card, one small class a section.
 * Here is decided what stands where, how wide the columns are and where long cells are cut; how it looks is the writers' matter.
 */
@NullMarked
package org.gongyak.document.write.form;

import org.jspecify.annotations.NullMarked;
