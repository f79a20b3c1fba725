package org.gongyak.document.recognise.money;

import java.util.Optional;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Section;

/**
 * What stands around a money table.
 *
 * @param section the section it stands in
 * @param heading the heading of that section, unless another table took it
 * @param unitLine the unit line, when there is one for this table
 * @param unit the unit it names, or the last one the document named
 */
public record MoneyContext(
        Section section, Optional<SourceText> heading, Optional<SourceText> unitLine, Optional<Unit> unit) {

    /** With a unit that the table itself names, where nothing above it did. */
    public MoneyContext orUnit(Optional<SourceText> inTable) {
        if (unitLine.isPresent() || inTable.isEmpty()) {
            return this;
        }
        Optional<Unit> named = inTable.flatMap(line -> Unit.find(line.toString()));
        return new MoneyContext(section, heading, inTable, named.or(() -> unit));
    }
}
