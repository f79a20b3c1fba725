package org.gongyak.server.exchange.batch;

import org.gongyak.card.Message;

/** How much may be sent at once. What one file may hold, the readers say. */
public final class BatchLimits {
    public static final int FILES = 200;

    /** Of all files together, those of zips inflated. */
    public static final long BYTES = 200L * 1024 * 1024;

    /** Some books hold a card for each of several hundred pledges. */
    public static final int CARDS = 2_000;

    public static final Message TOO_MANY_FILES = new Message(
            "한 번에 올릴 수 있는 파일은 200개까지입니다(압축 파일은 안의 파일을 셉니다). 나누어 올리십시오. 저장된 것은 없습니다.",
            "At most 200 files can be uploaded at once, those in zips counted one by one. Upload them in several parts. Nothing was stored.");

    public static final Message TOO_LARGE = new Message(
            "한 번에 올릴 수 있는 크기는 모두 200MB까지입니다. 나누어 올리십시오. 저장된 것은 없습니다.",
            "At most 200 MB can be uploaded at once. Upload the files in several parts. Nothing was stored.");

    public static final Message BUSY = new Message(
            "먼저 올린 파일을 아직 읽고 있습니다. 한 번에 한 묶음만 읽으므로, 아래에서 진행 상황을 보고 다 읽은 뒤에 다시 올리십시오. 저장된 것은 없습니다.",
            "The files uploaded before are still being read. One lot is read at a time: follow it below and upload again when it is done. Nothing was stored.");

    private BatchLimits() {}

    /** Why a file of a zip is left out once those before it have used up what is allowed. */
    public static Message noRoomFor(String label) {
        return new Message(
                "‘" + label + "’ 파일은 앞의 파일까지 풀어서 모두 200MB를 넘어 읽지 않았습니다. 나누어 올리십시오.",
                "‘" + label
                        + "’ was not read: with the files before it, unpacked, it is more than 200 MB. Upload it apart.");
    }

    public static Message tooManyCards(String label) {
        return new Message(
                "‘" + label + "’ 파일은 앞의 파일까지 카드가 모두 2,000건을 넘어 읽지 않았습니다. 나누어 올리십시오.",
                "‘" + label
                        + "’ was not read: with the files before it, it holds more than 2,000 cards. Upload it apart.");
    }
}
