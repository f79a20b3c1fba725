/** What can be done here: save a revision. */
@NamedInterface("act")
@NullMarked
package org.gongyak.server.report.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
