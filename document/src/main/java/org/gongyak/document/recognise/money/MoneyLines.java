package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Stage;
import org.gongyak.card.source.SourceText;

/**
 * The figures of one stage, cut out but not yet read: a table of the source may hold several stages.
 *
 * @param stage as the table itself names it; otherwise its heading tells
 * @param buckets the heads of the time columns
 */
record MoneyLines(Optional<Stage> stage, List<SourceText> buckets, List<MoneyLine> lines) {}
