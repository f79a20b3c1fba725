package org.gongyak.document.recognise.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Period;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateText;

/**
 * What the lines above the first card say of every card of the document.
 *
 * @param government whose pledges they are, as the title of the document has it
 * @param referenceDate a day labelled as 기준일
 * @param period the half-year or quarter the title names
 */
public record Preamble(Optional<SourceText> government, Optional<LocalDate> referenceDate, Optional<Period> period) {
    public static final Preamble EMPTY = new Preamble(Optional.empty(), Optional.empty(), Optional.empty());
    /** 한빛시 공약사업 …, 한빛시장 공약 …; 우리 시, 도시 and the like are no names. */
    private static final Pattern GOVERNMENT = Pattern.compile("(?<![가-힣])(?!우리시|도시|역시|다시|임시|수시|자치구)"
            + "(?<name>[가-힣]{1,6}(?:특별자치시|특별시|광역시|특별자치도|시|군|구|교육청)|(?:경기|강원|충청[북남]|전라[북남]|경상[북남])도)"
            + "(?=\\s*(?:민선\\s?\\d+기\\s*)?(?:공약|[가-힣]{0,3}장\\s?공약))");

    private static final Pattern REFERENCE = Pattern.compile("기준일?자?\\s*[:：]");
    private static final Pattern ABOUT_PLEDGES = Pattern.compile("공약");

    /** Reads the lines above the first card; the first statement of each thing counts. */
    public static Preamble of(List<SourceText> lines) {
        Preamble read = EMPTY;
        for (SourceText line : lines) {
            read = read.orElse(ofLine(line));
        }
        return read;
    }

    private Preamble orElse(Preamble other) {
        return new Preamble(
                government.or(other::government), referenceDate.or(other::referenceDate), period.or(other::period));
    }

    private static Preamble ofLine(SourceText line) {
        Matcher government = GOVERNMENT.matcher(line);
        Optional<SourceText> name = government.find()
                ? Optional.of(line.slice(government.start("name"), government.end("name")))
                : Optional.empty();
        Matcher reference = REFERENCE.matcher(line);
        Optional<LocalDate> date = reference.find() ? Times.firstDay(line.slice(reference.end())) : Optional.empty();
        return new Preamble(name, date, ABOUT_PLEDGES.matcher(line).find() ? period(line) : Optional.empty());
    }

    private static Optional<Period> period(SourceText line) {
        return DateText.findFirst(line)
                .flatMap(date -> date.range()
                        .flatMap(range -> Periods.key(range)
                                .map(key -> new Period(
                                        line.slice(date.start(), date.end()).toString(),
                                        Optional.of(range),
                                        Optional.of(key)))));
    }
}
