/** Where the database is and who signs in: from the environment ({@code DATABASE_URL}) or from the embedded server. */
@NullMarked
package org.gongyak.postgres.address;

import org.jspecify.annotations.NullMarked;
