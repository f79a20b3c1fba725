package org.gongyak.server.exchange.batch.act;

import org.gongyak.card.Message;
import org.gongyak.server.exchange.batch.BatchCard;

/** Why cards of a batch are not saved: which card, what is wrong, how to mend it. */
final class BatchRefusals {
    static final Message NOTHING_CHOSEN = new Message(
            "저장할 카드를 고르지 않았습니다. 저장할 카드에 표시하고 다시 누르십시오.", "No card was chosen. Tick the cards to save and press again.");

    static final Message STILL_READING =
            new Message("파일을 아직 읽고 있습니다. 다 읽은 뒤에 저장하십시오.", "The files are still being read. Save when that is done.");

    static final Message CANCELLED =
            new Message("취소한 올리기여서 저장할 수 없습니다. 파일을 다시 올리십시오.", "This upload was cancelled. Upload the files again.");

    private BatchRefusals() {}

    static Message noNumber(BatchCard card) {
        return new Message(
                name(card) + " 카드에는 관리번호가 없거나 읽을 수 없어 어느 공약인지 알 수 없습니다. 표시를 지우고, 파일에 관리번호(예: 1-2-4)를 적어 다시 올리십시오.",
                name(card)
                        + ": no readable management number, so its pledge is unknown. Untick it, add a number such as 1-2-4 to the file and upload that again.");
    }

    static Message changedMeanwhile(BatchCard card) {
        return new Message(
                name(card) + " 공약은 이 화면을 연 뒤에 다른 사람이 저장했습니다. 아래에서 저장할 곳을 다시 살펴보고 저장하십시오.",
                name(card)
                        + ": its pledge was saved by somebody else since this page was opened. Look at where it goes below and save again.");
    }

    static Message unchanged(BatchCard card) {
        return new Message(
                name(card) + " 카드는 저장된 것과 같아 새로 저장할 것이 없습니다. 표시를 지우십시오.",
                name(card) + ": the same as what is saved, so there is nothing to save. Untick it.");
    }

    static Message noPeriod(BatchCard card) {
        return new Message(
                name(card) + " 카드에는 점검 기간이 적혀 있지 않습니다. 기간을 고르고 다시 저장하십시오.",
                name(card) + ": states no reporting period. Choose one and save again.");
    }

    static Message twice(BatchCard card) {
        return new Message(
                name(card) + " 공약은 같은 기간의 카드를 두 건 이상 골랐습니다. 한 건만 남기고 표시를 지우십시오.",
                name(card) + ": more than one card of this pledge and period is chosen. Leave one ticked.");
    }

    private static String name(BatchCard card) {
        return "‘" + (card.number() + " " + card.title()).strip() + "’";
    }
}
