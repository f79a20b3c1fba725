package org.gongyak.card.check.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A dwelling told down to its door: 101동 1203호. */
public final class HomeAddress implements Check {
    private static final Finder FINDER = new Finder(
            "호",
            Pattern.compile(
                    "(?:아파트|빌라|연립|주택|맨션|오피스텔|[가-힣]+(?:로|길)\\s?\\d+[가-힣\\d\\s,()-]{0,20})[^\\n\\d]{0,6}\\d{1,4}동\\s*\\d{2,4}호|\\d{3,4}동\\s*\\d{3,4}호"),
            match -> true,
            HomeAddress::message);

    @Override
    public String code() {
        return "privacy.home-address";
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
        return new Message("동·호수까지 적은 집 주소가 있는지 봅니다.", "An address told down to the door of a dwelling.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        FINDER.look(subject, findings);
    }

    private static Message message(String found) {
        return new Message(
                "집 주소로 보이는 글자가 있습니다(%s). 동·호수를 지우거나 공개하는 근거를 적으십시오.".formatted(mask(found)),
                "\"%s\" looks like the address of a dwelling. Remove the door number or state why it may be public."
                        .formatted(mask(found)));
    }

    /** The message must not carry the door on. */
    private static String mask(String found) {
        return found.replaceAll("\\d", "*");
    }
}
