package org.gongyak.card;

import java.util.Optional;

/** A person in charge, by post; name and office phone where the card gives them. */
public record Officer(String post, Optional<String> name, Optional<String> phone) {}
