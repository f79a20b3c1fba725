package org.gongyak.server.audit;

import org.gongyak.card.Message;

/**
 * The first place where a record does not fit.
 *
 * @param seq the row of the log
 */
public record Misfit(long seq, Kind kind, Difference difference) {

    /** What does not fit what. */
    public enum Kind {
        /** The row's number does not follow the one before: rows are missing or were added. */
        SEQUENCE("번호가 이어지지 않습니다", "does not follow the row before"),
        /** The payload was changed after it was hashed. */
        PAYLOAD("내용이 해시와 맞지 않습니다", "the payload does not fit its hash"),
        /** The row does not continue the row before. */
        CHAIN("앞 행과 이어지지 않습니다", "does not continue the chain"),
        /** The chain does not end where its head says. */
        HEAD("기록의 끝이 머리 행과 다릅니다", "the chain does not end where its head says"),
        /** A record of a room is not what the log says of it, or is gone, or is not in the log. */
        RECORD("보관된 판이 감사기록과 다릅니다", "the stored record is not what the log says"),
        /** A record of a room contradicts itself. */
        CONTRADICTION("보관된 판이 스스로 맞지 않습니다", "the stored record contradicts itself");

        private final String ko;
        private final String en;

        Kind(String ko, String en) {
            this.ko = ko;
            this.en = en;
        }
    }

    /** One line for the person who verifies. */
    public Message message() {
        return new Message(
                "감사기록 %d행: %s. %s: 맞는 값 %s, 실제 값 %s"
                        .formatted(seq, kind.ko, difference.what(), difference.expected(), difference.actual()),
                "Log row %d: %s. %s: expected %s, actual %s"
                        .formatted(seq, kind.en, difference.what(), difference.expected(), difference.actual()));
    }
}
