package org.gongyak.card.check;

/** What a check must be given; where it is absent the check is silent. */
public enum Need {
    /** A card. */
    CARD,
    /** Texts and tables, be they of a card or of a document without one. */
    TEXT,
    /** The files attached to the card's evidence marks. */
    FILES,
    /** The other cards of the register. */
    REGISTER,
    /** The same pledge's card of the period before. */
    EARLIER_CARD
}
