package org.gongyak.card;

import java.util.List;
import java.util.Random;

/** Text as cards hold it and as bad luck has it: Korean, quotes, control characters, emoji, jamo, marks that look like JSON or HTML. */
final class RandomText {
    private static final int MOST_PIECES = 5;
    private static final List<String> PIECES = List.of(
            "추진실적",
            "하천길 정비 착수보고회",
            " ",
            "\n",
            "\t",
            "○ ",
            "- 일시 : 2021. 5. 17.(월)",
            "△300",
            "22,000천원",
            "[증빙1]",
            "道·市",
            "\"",
            "\\",
            "/",
            "'",
            "{}[]:,",
            "null",
            "</script>&amp;",
            "\u0001",
            "\u001f\b\f\r",
            "\u007f\u0080",
            "\u2028\u2029",
            "\ufeff",
            "\u00a0\u3000",
            "\ue000",
            "\ud83d\ude80",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\u1112\u1161\u11ab\u1100\u1173\u11af",
            "\u11a8",
            "e\u0301",
            "\u212b",
            "Ⅲ-①-1",
            "０１２",
            "~∼～〜");

    private RandomText() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(MOST_PIECES + 1); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
