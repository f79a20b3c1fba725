package org.gongyak.document.recognise;

import java.util.Optional;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;

/**
 * What stands around a money table.
 *
 * @param section the section it stands in
 * @param heading the heading of that section
 * @param unitLine the unit line, when there is one for this table
 * @param unit the unit it names, or the last one the document named
 */
record MoneyContext(
        Section section, Optional<SourceText> heading, Optional<SourceText> unitLine, Optional<Unit> unit) {}
