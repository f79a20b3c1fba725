/** Journeys through the pages as a person makes them, in Debian's Chromium; skipped, and said so, where there is none. */
@NullMarked
package org.gongyak.browser;

import org.jspecify.annotations.NullMarked;
