package org.gongyak.card.check.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A resident registration number, told from other numbers by its date and sex digit. */
public final class ResidentNumber implements Check {
    /** Of the twelve digits before the check digit; the sum is taken modulo 11. */
    private static final String WEIGHTS = "234567892345";

    private static final Finder FINDER = new Finder(
            "0",
            Pattern.compile(
                    "(?<![\\d-])(?<year>\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])\\s?(?<dash>[-–])?\\s?(?<sex>[1-8])(?<rest>\\d{6}|[*●xX]{6})(?![\\d-])"),
            ResidentNumber::isPlausible,
            ResidentNumber::message);

    @Override
    public String code() {
        return "privacy.resident-number";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("주민등록번호가 있는지 봅니다.", "A resident registration number.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        FINDER.look(subject, findings);
    }

    private static Message message(String found) {
        return new Message(
                "주민등록번호로 보이는 글자가 있습니다(%s). 반드시 지우십시오.".formatted(mask(found)),
                "\"%s\" looks like a resident registration number. Remove it.".formatted(mask(found)));
    }

    /** Without a dash thirteen digits may be any number: then the check digit decides. Since 2020 numbers are random behind the sex digit. */
    private static boolean isPlausible(Matcher match) {
        return match.group("dash") != null || hasCheckDigit(match.group().replaceAll("\\D", ""));
    }

    private static boolean hasCheckDigit(String digits) {
        if (digits.length() != WEIGHTS.length() + 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += (digits.charAt(i) - '0') * (WEIGHTS.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == digits.charAt(WEIGHTS.length()) - '0';
    }

    /** The message must not carry the number on. */
    private static String mask(String found) {
        return found.substring(0, 2) + "****-*******";
    }
}
