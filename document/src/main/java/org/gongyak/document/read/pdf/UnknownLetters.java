package org.gongyak.document.read.pdf;

import org.gongyak.card.Message;
import org.gongyak.document.read.tree.TreeBuilder;

/** Some programs write letters as mere shapes of a font without saying what they mean. */
final class UnknownLetters {

    private UnknownLetters() {}

    static void tell(int count, TreeBuilder builder) {
        builder.issue(
                "read.pdf-unknown-letters",
                new Message(
                        "PDF가 뜻을 밝히지 않은 글자 %d개를 �로 읽었습니다. 원본을 HWPX로 저장하여 다시 고르십시오.".formatted(count),
                        "The PDF does not say what %d of its letters mean; they were read as �. Save the original as HWPX and choose it again."
                                .formatted(count)));
    }
}
