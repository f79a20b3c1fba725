package org.gongyak.card.progress;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Disclosure;
import org.gongyak.card.time.When;

/**
 * A dated thing that was done, or is planned (○).
 *
 * @param title what
 * @param act its kind with the attributes of that kind
 * @param when its time, where one is stated
 * @param details the lines under it (-), in order: attributes with a label (일시, 장소, 참석자) and notes without
 * @param marks evidence marks that stand in its own text, such as [증빙1]
 */
public record Entry(
        String title, Act act, Optional<When> when, List<Detail> details, List<String> marks, Disclosure disclosure) {

    public Entry {
        details = List.copyOf(details);
        marks = List.copyOf(marks);
    }
}
