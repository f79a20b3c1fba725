package org.gongyak.card.check.percent;

import org.gongyak.card.Message;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.figure.Ratio;
import org.gongyak.card.check.figure.Won;

/** Words a rate that its figures do not give. */
final class ShareMessage {
    private ShareMessage() {}

    static void report(Share share, Findings findings) {
        String figures = Won.figure(share.part()) + " ÷ " + Won.figure(share.whole());
        String exact = Ratio.text(share.part(), share.whole()) + "%";
        String stated = share.quote().text();
        findings.report(
                share.quote(),
                share.right(),
                new Message(
                        "비율이 맞지 않습니다. %s = %s인데 %s로 적혀 있습니다. 비율이나 수를 고치십시오.".formatted(figures, exact, stated),
                        "The rate is wrong: %s = %s, the text says %s. Correct the rate or the figures."
                                .formatted(figures, exact, stated)));
    }
}
