/** Two revisions of a card beside each other. */
@NullMarked
package org.gongyak.server.report.web.compare;

import org.jspecify.annotations.NullMarked;
