package org.gongyak.document.write.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.write.form.KoreanDate;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;

/** The cover (표지): term, title, day, and whose book it is. */
final class CoverSheet {
    private static final String ABOVE = "공약사업";

    private CoverSheet() {}

    static Sheet of(BookCover cover) {
        List<Line> lines = new ArrayList<>();
        lines.add(subtitle(cover.term().map(term -> term.name() + " " + ABOVE).orElse(ABOVE)));
        lines.add(new Line(Line.Kind.COVER, cover.title()));
        cover.period().ifPresent(period -> lines.add(subtitle(period)));
        cover.referenceDate().ifPresent(day -> lines.add(subtitle("(" + KoreanDate.of(day) + " 기준)")));
        cover.government().ifPresent(name -> lines.add(new Line(Line.Kind.ISSUER, name)));
        Part part = new Part(Part.Kind.COVER, Optional.empty(), Optional.empty(), false, List.copyOf(lines));
        return new Sheet(cover.title(), List.of(part));
    }

    private static Line subtitle(String text) {
        return new Line(Line.Kind.SUBTITLE, text);
    }
}
