package org.gongyak.document.read.sheet;

import org.gongyak.card.Message;
import org.gongyak.document.read.tree.TreeBuilder;

/** Counts what of a workbook is not seen, and says so. */
public final class BookIssues {
    private int sheets;
    private int cells;
    private int formulas;

    /** A worksheet that is hidden. */
    public void hiddenSheet() {
        sheets++;
    }

    /** Cells with text in rows or columns that are hidden. */
    void hiddenCells(int count) {
        cells += count;
    }

    /** A formula that was never worked out by the program that wrote it. */
    public void formulaWithoutValue() {
        formulas++;
    }

    void tell(TreeBuilder builder) {
        if (sheets > 0) {
            builder.issue(
                    "read.sheets-hidden",
                    new Message(
                            "숨긴 시트 %d개는 읽지 않았습니다. 카드에 넣을 내용이면 숨기기를 취소하고 다시 저장하십시오.".formatted(sheets),
                            "%d hidden sheet(s) were not read. If they belong to the card, unhide them and save again."
                                    .formatted(sheets)));
        }
        if (cells > 0) {
            builder.issue(
                    "read.cells-hidden",
                    new Message(
                            "숨긴 행이나 열에 있는 칸 %d개는 읽지 않았습니다. 카드에 넣을 내용이면 숨기기나 필터를 풀고 다시 저장하십시오.".formatted(cells),
                            "%d cell(s) in hidden rows or columns were not read. If they belong to the card, unhide them and save again."
                                    .formatted(cells)));
        }
        if (formulas > 0) {
            builder.issue(
                    "read.formulas-without-value",
                    new Message(
                            "수식 %d개에 계산된 값이 없어 빈칸으로 읽었습니다. Excel에서 열어 다시 저장하십시오.".formatted(formulas),
                            "%d formula(s) have no stored value and were read as blank. Open the workbook in Excel and save it again."
                                    .formatted(formulas)));
        }
    }
}
