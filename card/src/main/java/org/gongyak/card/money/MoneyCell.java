package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.OptionalLong;

/** One cell of a money table. Blank, zero and undecided are three things; zero is never made out of a blank. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Undecided.class, name = "undecided"),
    @JsonSubTypes.Type(value = Unread.class, name = "unread")
})
public sealed interface MoneyCell permits Amount, Blank, Undecided, Unread {

    String raw();

    /** The amount where there is one. */
    default OptionalLong findWon() {
        return this instanceof Amount amount ? OptionalLong.of(amount.won()) : OptionalLong.empty();
    }
}
