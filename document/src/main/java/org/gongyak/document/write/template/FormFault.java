package org.gongyak.document.write.template;

import org.gongyak.card.Message;

/** Carries what is wrong with a form from deep inside to the door, which turns it into a value. */
final class FormFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 60;

    private final transient Message told;

    private FormFault(Message told) {
        super(told.en());
        this.told = told;
    }

    Message told() {
        return told;
    }

    static FormFault unknown(String name, String paragraph) {
        String quote = quote(paragraph);
        return new FormFault(new Message(
                "서식의 ‘" + quote + "’에 있는 {{" + name + "}}은(는) 카드에 없는 항목입니다. 이름을 고치거나 지우십시오.",
                "The form says {{" + name + "}} in “" + quote
                        + "”, and a card has no such field. Correct or remove it."));
    }

    static FormFault unclosed(String name, String paragraph) {
        String quote = quote(paragraph);
        return new FormFault(new Message(
                "서식의 ‘" + quote + "’에서 시작한 {{#" + name + "}}의 끝 {{/" + name + "}}이 같은 표나 같은 칸에 없습니다. 끝을 적으십시오.",
                "The loop {{#" + name + "}} that begins in “" + quote + "” has no {{/" + name
                        + "}} in the same table or cell. Write its end."));
    }

    static FormFault tooLong() {
        return new FormFault(new Message(
                "서식의 되풀이가 너무 많아 채우지 않았습니다. 되풀이 안의 되풀이를 줄이십시오.",
                "The loops of the form repeat too often. Use fewer loops within loops."));
    }

    private static String quote(String paragraph) {
        return paragraph.length() <= LONGEST_QUOTE ? paragraph : paragraph.substring(0, LONGEST_QUOTE) + "…";
    }
}
