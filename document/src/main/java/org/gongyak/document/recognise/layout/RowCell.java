package org.gongyak.document.recognise.layout;

import java.util.List;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;

/** A cell as the recogniser looks at it: its paragraphs one by one, and all of them as one text. */
public record RowCell(Cell cell, List<SourceText> paragraphs, SourceText text) {

    public static RowCell of(Cell cell) {
        List<SourceText> paragraphs = cell.paragraphs();
        return new RowCell(cell, paragraphs, SourceText.join("\n", paragraphs).strip());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it heads a column of remarks or proofs. */
    public boolean headsRemarks() {
        return squeezed().matches("비고|증빙|증빙자료|관련자료|참고");
    }

    public int column() {
        return cell.column();
    }

    public String squeezed() {
        return Form.squeeze(text);
    }
}
