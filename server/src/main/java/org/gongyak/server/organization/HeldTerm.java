package org.gongyak.server.organization;

import org.gongyak.card.time.Term;

/** A government's term: its key in addresses, its name and its days. */
public record HeldTerm(TermKey key, Term term) {}
