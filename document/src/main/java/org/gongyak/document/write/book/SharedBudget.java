package org.gongyak.document.write.book;

import java.util.Optional;

/**
 * Says that money of a card is also money of other cards. No card says so itself, and equal amounts prove nothing, so whoever makes the
 * book declares it.
 *
 * @param key the same on all cards that share the budget
 * @param subProject the sub-project (세부사업) of the card's money tables whose money it is; empty for all money of the card
 */
public record SharedBudget(String key, Optional<String> subProject) {}
