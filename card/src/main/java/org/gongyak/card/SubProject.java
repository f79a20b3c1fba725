package org.gongyak.card;

import java.util.Optional;
import org.gongyak.card.time.When;

/** A part of a pledge (세부사업) that may have its own number, department, period and status. */
public record SubProject(
        Optional<String> number,
        String title,
        Optional<String> department,
        Optional<When> duration,
        Optional<Status> status) {}
