/** The pages of one pledge: its card, the history of its revisions, the card as a file. */
@NullMarked
package org.gongyak.server.report.web.pledge;

import org.jspecify.annotations.NullMarked;
