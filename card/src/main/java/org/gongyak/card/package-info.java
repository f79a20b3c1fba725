/**
 * The pledge card (공약사업 관리카드) as a value that stands on its own: what a reader produces, what the checks look at, what a person
 * edits, what is approved, frozen, published, compared and printed. It depends on no framework, no database and no file format.
 */
@NullMarked
package org.gongyak.card;

import org.jspecify.annotations.NullMarked;
