package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the public may see a part. What is withheld still counts in sums and rates. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Disclosure.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Disclosure.Withheld.class, name = "withheld")
})
public sealed interface Disclosure {

    /** 공개. */
    record Open() implements Disclosure {}

    /**
     * 비공개.
     *
     * @param ground the legal ground, such as 정보공개법 제9조제1항제7호
     * @param until the last day it is withheld, where one is set
     */
    record Withheld(String ground, Optional<LocalDate> until) implements Disclosure {}

    Disclosure OPEN = new Open();
}
