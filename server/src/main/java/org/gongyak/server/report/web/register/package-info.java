/** The register of a term's pledges as a page: rows, filters, order. */
@NullMarked
package org.gongyak.server.report.web.register;

import org.jspecify.annotations.NullMarked;
