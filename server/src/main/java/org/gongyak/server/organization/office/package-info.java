/** Where a request of the office works: whose office it is, and in which term. */
@NamedInterface("office")
@NullMarked
package org.gongyak.server.organization.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
