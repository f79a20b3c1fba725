package org.gongyak.card.check.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** An e-mail address. */
public final class EmailAddress implements Check {
    private static final Finder FINDER = new Finder(
            "@",
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,200}\\.[A-Za-z]{2,20}(?![\\w-])"),
            match -> true,
            EmailAddress::message);

    @Override
    public String code() {
        return "privacy.e-mail";
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
        return new Message("전자우편 주소가 있는지 봅니다.", "An e-mail address.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        FINDER.look(subject, findings);
    }

    private static Message message(String found) {
        return new Message(
                "전자우편 주소로 보이는 글자가 있습니다(%s). 지우거나 공개하는 근거를 적으십시오.".formatted(mask(found)),
                "\"%s\" looks like an e-mail address. Remove it or state why it may be public.".formatted(mask(found)));
    }

    /** The message must not carry the address on. */
    private static String mask(String found) {
        return found.charAt(0) + "***" + found.substring(found.indexOf('@'));
    }
}
