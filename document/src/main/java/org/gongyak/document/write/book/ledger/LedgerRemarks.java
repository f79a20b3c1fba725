package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.List;

/** What stands below the ledger: how it was added up, and what is not in it. */
final class LedgerRemarks {
    /** Groups of pledges named in a remark. */
    private static final int NAMED = 5;

    private LedgerRemarks() {}

    static List<String> of(Ledger ledger) {
        LedgerNotes notes = ledger.notes();
        List<String> remarks = new ArrayList<>();
        if (!ledger.stages().isEmpty()) {
            remarks.add(LedgerFigures.RULE);
            remarks.add("재원별 금액을 더했으며 카드의 계는 재원이나 연도를 나누지 않은 곳에서만 셉니다. "
                    + "여러 판(당초·현행·추경)이 있으면 마지막 판입니다. 임기 전 연도는 기투자에, 임기가 끝난 뒤의 연도는 임기 후에 넣습니다.");
        }
        remarks.add(money(notes));
        tally(remarks, "미정인 칸", notes.undecided());
        tally(remarks, "금액으로 읽지 못한 칸", notes.unread());
        tally(remarks, "부분의 합과 카드에 적힌 계가 다른 곳(부분의 합으로 셈)", notes.misfits());
        if (notes.bases().size() > 1) {
            remarks.add("총사업비, 자체 부담액, 연간 금액 가운데 서로 다른 기준의 표가 섞여 있으므로 합계를 그대로 비교할 수 없습니다.");
        }
        groups(remarks, "여러 공약이 함께 쓰는 예산(한 번만 셈)", notes.sharedBudgets());
        if (notes.unequalBudgets() > 0) {
            remarks.add("함께 쓰는 예산 가운데 카드마다 금액이 다르게 적힌 것 " + notes.unequalBudgets() + "건: 먼저 나온 카드의 금액으로 셌습니다.");
        }
        groups(remarks, "투자계획이 똑같지만 함께 쓰는 예산으로 표시하지 않아 따로 센 공약", notes.lookalikes());
        return remarks;
    }

    private static String money(LedgerNotes notes) {
        Tally without = notes.withoutMoney();
        String cards = "공약 " + notes.cards() + "건 가운데 금액이 있는 공약 " + (notes.cards() - without.cards()) + "건";
        return without.cards() == 0
                ? cards + "."
                : cards + ", 금액이 없는 공약 " + without.cards() + "건" + names(without) + ".";
    }

    private static void tally(List<String> remarks, String what, Tally tally) {
        if (tally.times() > 0) {
            remarks.add(what + " " + tally.times() + "곳, 공약 " + tally.cards() + "건" + names(tally) + ".");
        }
    }

    private static String names(Tally tally) {
        String more = tally.cards() > tally.names().size() ? " 등" : "";
        return "(" + String.join(", ", tally.names()) + more + ")";
    }

    private static void groups(List<String> remarks, String what, List<List<String>> groups) {
        if (!groups.isEmpty()) {
            String named = String.join(
                    "; ",
                    groups.stream()
                            .limit(NAMED)
                            .map(names -> String.join(" = ", names))
                            .toList());
            remarks.add(what + " " + groups.size() + "건: " + named + (groups.size() > NAMED ? " 등." : "."));
        }
    }
}
