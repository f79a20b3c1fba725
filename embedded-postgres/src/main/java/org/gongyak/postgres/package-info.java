/**
 * A PostgreSQL 18 of our own in a data folder, for one machine without a database server: {@link
 * org.gongyak.postgres.PostgresServer#start} unpacks it, makes the cluster, starts it, and takes over what a killed predecessor left.
 *
 * <p>Whether it is needed at all is decided by {@link org.gongyak.postgres.address.DatabaseChoice}. What cannot be started comes back as
 * a {@link org.gongyak.postgres.Refused}, a value with one message. Nothing here knows pledges, Spring or migrations.
 */
@NullMarked
package org.gongyak.postgres;

import org.jspecify.annotations.NullMarked;
