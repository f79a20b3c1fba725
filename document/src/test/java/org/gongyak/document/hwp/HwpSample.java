package org.gongyak.document.hwp;

import static org.gongyak.document.hwp.HwpBlocks.cell;
import static org.gongyak.document.hwp.HwpBlocks.control;
import static org.gongyak.document.hwp.HwpBlocks.holding;
import static org.gongyak.document.hwp.HwpBlocks.list;
import static org.gongyak.document.hwp.HwpBlocks.table;
import static org.gongyak.document.hwp.HwpBlocks.text;

import java.util.List;

/** A document with one of everything the reader knows, to be damaged. */
public final class HwpSample {

    private HwpSample() {}

    public static byte[] records() {
        HwpRecord nested = holding(table(1, 2, List.of(cell(0, 0, 1, 1, text("안")), cell(0, 1, 1, 1, text("쪽")))));
        HwpRecord table = table(
                List.of(text("(단위 : 백만원)")),
                3,
                3,
                List.of(
                        cell(true, 0, 0, 1, 3, List.of(text("추진실적"))),
                        cell(1, 0, 2, 1, text("구 분")),
                        cell(1, 1, 1, 2, text("○ 협약\t체결"), nested, text("- 3차")),
                        cell(2, 1, 1, 1, text("1,234")),
                        cell(2, 2, 1, 1)));
        HwpRecord shape = new HwpRecord(76, new byte[40], list(List.of(text("글상자"))));
        return Hwp.records(List.of(
                new HwpParagraph()
                        .control(2, control("secd", new byte[30], List.of()))
                        .control(16, control("head", list(List.of(text("쪽 머리")))))
                        .text("공약사업 관리카드")
                        .build(),
                holding(table),
                new HwpParagraph()
                        .text("앞\u001E\u001F\u0018")
                        .control(11, control("gso ", List.of(shape)))
                        .text("가운데")
                        .control(17, control("fn  ", list(List.of(text("각주")))))
                        .text("뒤\n줄")
                        .build()));
    }
}
