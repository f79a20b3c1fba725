/**
 * Parsers of others, kept apart: they run in a child JVM with little memory, which is killed when it is late. Bytes go in and a {@link
 * org.gongyak.card.source.Document} or a refusal comes out; whatever else such a parser does ends in one refusal. To host another
 * parser, add it to {@link org.gongyak.document.read.apart.HostedParser}.
 */
@NullMarked
package org.gongyak.document.read.apart;

import org.jspecify.annotations.NullMarked;
