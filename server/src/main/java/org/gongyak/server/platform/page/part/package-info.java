/** The view records of the page parts under {@code jte/part}: each says what one part shows, and nothing of how it looks. */
@NamedInterface("page.part")
@NullMarked
package org.gongyak.server.platform.page.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
