/** Running other programs, and under which account: PostgreSQL refuses to run as root. */
@NullMarked
package org.gongyak.postgres.process;

import org.jspecify.annotations.NullMarked;
