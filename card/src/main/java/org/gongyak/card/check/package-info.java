/**
 * Automatic verification (자동 검증) of a card: small checks, each one class with one code, that look as a careful auditor would and point at
 * both places. The families are packages below; {@link org.gongyak.card.check.Checks} lists them all. False alarms cost more than
 * misses.
 */
@NullMarked
package org.gongyak.card.check;

import org.jspecify.annotations.NullMarked;
