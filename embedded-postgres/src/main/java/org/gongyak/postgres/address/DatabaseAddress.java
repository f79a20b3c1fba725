package org.gongyak.postgres.address;

/**
 * The two ways into the database.
 *
 * @param owner runs the migrations and owns what they make; never a superuser in the embedded database
 * @param app the pool's: no DDL, and no more than the migrations grant it
 */
public record DatabaseAddress(DatabaseLogin owner, DatabaseLogin app) {}
