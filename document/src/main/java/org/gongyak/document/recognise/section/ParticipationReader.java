package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.Counter;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Reads the counters of citizens' participation: a row of labels over a row of figures. */
public final class ParticipationReader {
    private static final Pattern COUNTED = Pattern.compile("회의|설명회|민생탐방|자문|언론|방송|보도|공청회|기타|설문|홍보|간담회");
    private static final int FEWEST = 3;

    private ParticipationReader() {}

    public static boolean isHead(Row row) {
        List<RowCell> cells = row.filled();
        long counted = cells.stream()
                .filter(cell -> cell.text().length() <= 20
                        && COUNTED.matcher(cell.squeezed()).find())
                .count();
        return counted >= FEWEST && counted >= cells.size() - 1;
    }

    public static void read(CardDraft card, Row head, Row figures) {
        for (RowCell cell : head.filled()) {
            Optional<RowCell> figure = figures.find(cell.column());
            boolean corner = figure.filter(found -> !found.isBlank()).isPresent()
                    && !COUNTED.matcher(cell.squeezed()).find();
            if (corner) {
                card.label("participation", cell.text());
                figure.ifPresent(found -> card.label("participation", found.text()));
                continue;
            }
            card.parts()
                    .participation()
                    .counters()
                    .add(at -> Counter.read(
                            at.keep("label", cell.text()),
                            figure.map(found -> at.keep("raw", found.text())).orElse("")));
        }
    }
}
