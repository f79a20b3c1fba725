package org.gongyak.document.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.field.PledgeName;
import org.gongyak.document.recognise.form.Form;

/** What stands above the first row of a card and is neither of the card before nor its text: its title once more, the approval box, a chapter. */
final class TitleAbove {
    /** A title and a box; anything farther away is not looked at. */
    private static final int MOST = 3;

    private static final Pattern APPROVAL = Pattern.compile("결재");
    private static final Pattern CHAPTER = Pattern.compile("(?:제\\s?\\d{1,2}\\s?[장편부절](?![가-힣])"
            + "|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}(?:[.\\s-])|(?:분야|전략|목표|방침)\\s?\\d{1,2}(?!\\d)).{0,40}|[^○□\\-:.]{2,30}\\s분야");

    private TitleAbove() {}

    /** The place from which on pieces stand above a card with that name. */
    static int start(List<Piece> pieces, PledgeName name) {
        int at = pieces.size();
        while (at > 0 && pieces.size() - at < MOST && belongs(pieces.get(at - 1), name)) {
            at--;
        }
        return at;
    }

    /** The place from which on lines, up to an end, open a chapter rather than go on with the card before. */
    static int chapter(List<Piece> pieces, int end) {
        int at = end;
        while (at > 0 && end - at < MOST && pieces.get(at - 1) instanceof Piece.Line line && isChapter(line.text())) {
            at--;
        }
        return at;
    }

    private static boolean isChapter(SourceText line) {
        return CHAPTER.matcher(line.strip()).matches() && Form.findSection(line).isEmpty();
    }

    private static boolean belongs(Piece piece, PledgeName name) {
        return switch (piece) {
            case Piece.Line line -> name.isSaidBy(line.text());
            case TableCut table -> isApprovalBox(table);
        };
    }

    private static boolean isApprovalBox(TableCut table) {
        return table.rows().getFirst().filled().stream()
                .findFirst()
                .filter(cell -> APPROVAL.matcher(cell.squeezed()).matches())
                .isPresent();
    }

    /** The lines among pieces. */
    static List<SourceText> lines(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Line.class::isInstance)
                .map(piece -> ((Piece.Line) piece).text())
                .toList();
    }
}
