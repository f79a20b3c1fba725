/** Official prose: bullets, the entries they part, the periods entries belong to, and what kind of act an entry tells of. */
@NullMarked
package org.gongyak.document.recognise.prose;

import org.jspecify.annotations.NullMarked;
