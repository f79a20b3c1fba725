/** Documents as read, shown to people and programs: nothing of pledges in it. */
@NullMarked
package org.gongyak.document.show;

import org.jspecify.annotations.NullMarked;
