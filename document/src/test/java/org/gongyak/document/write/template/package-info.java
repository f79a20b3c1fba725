@NullMarked
package org.gongyak.document.write.template;

import org.jspecify.annotations.NullMarked;
