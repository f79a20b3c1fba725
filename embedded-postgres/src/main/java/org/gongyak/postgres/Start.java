package org.gongyak.postgres;

/** What came of a start: a database that runs, or one clear reason why not. */
public sealed interface Start permits Running, Refused {}
