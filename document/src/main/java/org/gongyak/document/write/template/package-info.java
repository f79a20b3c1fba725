/**
 * A department's own form: a HWPX in which {@code {{관리번호}}} stands where the number is to stand. {@link
 * org.gongyak.document.write.template.OwnForm} fills it from a card; {@link org.gongyak.document.write.template.Fields} says which
 * names there are, in Korean and in English.
 */
@NullMarked
package org.gongyak.document.write.template;

import org.jspecify.annotations.NullMarked;
