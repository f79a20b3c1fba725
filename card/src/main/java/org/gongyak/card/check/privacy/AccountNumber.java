package org.gongyak.card.check.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A bank account: digits in groups behind a bank or the word for an account. */
public final class AccountNumber implements Check {
    private static final Pattern OFFICE_PHONE = Pattern.compile("[^\\d-]0\\d{1,2}-\\d{3,4}-\\d{4}$");

    private static final Finder FINDER = new Finder(
            "-",
            Pattern.compile(
                    "(?:계좌(?:번호)?|농협|국민은행|신한은행|우리은행|하나은행|기업은행|새마을금고|카카오뱅크|우체국|신협|수협)[^\\d\\n]{0,12}(?<![\\d-])\\d{2,6}-\\d{2,6}-\\d{2,7}(?:-\\d{1,3})?(?![\\d-])"),
            match -> !OFFICE_PHONE.matcher(match.group()).find(),
            AccountNumber::message);

    @Override
    public String code() {
        return "privacy.account-number";
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
        return new Message("계좌번호가 있는지 봅니다.", "A bank account number.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        FINDER.look(subject, findings);
    }

    private static Message message(String found) {
        return new Message(
                "계좌번호로 보이는 글자가 있습니다(%s). 지우거나 공개하는 근거를 적으십시오.".formatted(mask(found)),
                "\"%s\" looks like a bank account. Remove it or state why it may be public.".formatted(mask(found)));
    }

    /** The message must not carry the number on. */
    private static String mask(String found) {
        return found.replaceAll("\\d", "*");
    }
}
