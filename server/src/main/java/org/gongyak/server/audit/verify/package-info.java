/** The verifier: recomputes every hash of a chain and compares every sealed record with its row. */
@NamedInterface("verify")
@NullMarked
package org.gongyak.server.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
