package org.gongyak.document.read.pdf.text;

import java.util.regex.Pattern;

/** Tells lines that begin with a bullet or a number, which are paragraphs of their own wherever they stand. */
final class Bullet {
    private static final String MARKS = "○❍◯●◎◦〇ㅇ□■◇◆▣❑△▲▽▼▷▶‣▸►➢➤❖☞※*•∙․·▪∘";
    private static final Pattern BULLET = Pattern.compile("[" + MARKS + "](?![" + MARKS + "])"
            + "|[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓵-⓾]"
            + "|[-–‐−](?=\\s*[^\\s\\d])"
            + "|\\d{1,2}[.)]\\s|\\(\\d{1,2}\\)\\s|[가-하][.)]\\s"
            + "|\\[\\s?[가-힣]{2,6}\\s?\\d{1,3}(?:-\\d{1,3})?\\s?\\]");

    private Bullet() {}

    static boolean begins(String line) {
        return BULLET.matcher(line).lookingAt();
    }
}
