package org.gongyak.card.check.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A mobile number. Office telephones (031-…) are no personal data. */
public final class MobileNumber implements Check {
    /** How many digits a message shows, so that the place can be told. */
    private static final int SHOWN = 4;

    private static final Finder FINDER = new Finder(
            "1",
            Pattern.compile("(?<![\\d-])(?:\\+?82[-. )]{0,2}1|01)[016789][-. )]{0,2}\\d{3,4}[-. ]?\\d{4}(?![\\d-])"),
            match -> true,
            MobileNumber::message);

    @Override
    public String code() {
        return "privacy.mobile";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("휴대전화번호가 있는지 봅니다.", "A mobile number.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        FINDER.look(subject, findings);
    }

    private static Message message(String found) {
        return new Message(
                "휴대전화번호로 보이는 글자가 있습니다(%s). 지우거나 공개하는 근거를 적으십시오.".formatted(mask(found)),
                "\"%s\" looks like a mobile number. Remove it or state why it may be public.".formatted(mask(found)));
    }

    /** The message must not carry the number on: 01*-****-6789. */
    private static String mask(String found) {
        String digits = found.replaceAll("\\D", "");
        return "01*-****-" + digits.substring(digits.length() - SHOWN);
    }
}
