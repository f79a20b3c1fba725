package org.gongyak.document.recognise.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;

/**
 * A cell as the recogniser looks at it. What many rules ask for is worked out once.
 *
 * @param paragraphs its paragraphs one by one
 * @param text all of them as one text
 * @param squeezed the text without spaces and decoration
 * @param field the field that the cell is a label of
 */
public record RowCell(
        Cell cell, List<SourceText> paragraphs, SourceText text, String squeezed, Optional<String> field) {
    private static final Set<String> REMARKS = Set.of("비고", "증빙", "증빙자료", "관련자료", "참고");
    private static final int LONGEST_LABEL = 16;

    public static RowCell of(Cell cell) {
        List<SourceText> paragraphs = cell.paragraphs();
        SourceText text = SourceText.join("\n", paragraphs).strip();
        String squeezed = Form.squeeze(text);
        Optional<String> field = text.length() > LONGEST_LABEL ? Optional.empty() : Form.findField(squeezed);
        return new RowCell(cell, paragraphs, text, squeezed, field);
    }

    /** Whether it is a label of a field; a cell that is longer than labels are is none. */
    public boolean isLabel() {
        return field.isPresent();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it heads a column of remarks or proofs. */
    public boolean headsRemarks() {
        return REMARKS.contains(squeezed);
    }

    public int column() {
        return cell.column();
    }
}
