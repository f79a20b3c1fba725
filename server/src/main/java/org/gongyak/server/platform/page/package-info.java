/** Pages: templates, the layout they share, and the formats of dates, counts and money in them. */
@NamedInterface("page")
@NullMarked
package org.gongyak.server.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
