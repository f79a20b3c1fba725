package org.gongyak.card.check.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.check.word.Letters;

/** Evidence marks with a slip of the pen, such as [중빙1]. */
public final class MisspeltMark implements Check {
    private static final List<String> WORDS = List.of("증빙", "증빙자료", "증빙서류", "붙임", "별첨", "첨부");
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<open>[\\[［【(<〔{]?)\\s*(?<word>[가-힣]{2,4})\\s*(?<n>\\d{1,3}|[lIiOoｌ])\\s*(?<close>[\\]］】)>〕}]?)");
    private static final List<String> BRACKETS = List.of("[", "]", "［", "］", "【", "】");
    private static final String SQUARE = "[［【]］】";

    @Override
    public String code() {
        return "evidence.misspelt-mark";
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
        return new Message("[중빙1]처럼 잘못 적은 증빙 표시를 찾습니다.", "Misspelt evidence marks, such as [중빙1].");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasAny(BRACKETS)) {
                Matcher mark = CANDIDATE.matcher(passage.text());
                while (mark.find()) {
                    look(passage, mark, findings);
                }
            }
        }
    }

    private static void look(Passage passage, Matcher mark, Findings findings) {
        findRight(mark).ifPresent(right -> report(passage.quote(mark.start(), mark.end()), right, findings));
    }

    /** Whether a text means to mark evidence and slips. */
    static boolean isIn(Passage passage) {
        if (!passage.hasAny(BRACKETS)) {
            return false;
        }
        Matcher mark = CANDIDATE.matcher(passage.text());
        while (mark.find()) {
            if (findRight(mark).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How it should be written; empty for what is right, and for what is no mark. */
    private static Optional<String> findRight(Matcher mark) {
        String word = mark.group("word");
        boolean bracketed =
                !mark.group("open").isEmpty() && !mark.group("close").isEmpty();
        boolean square = SQUARE.contains(mark.group("open")) && SQUARE.contains(mark.group("close"));
        boolean halfSquare = isHalfSquare(mark.group("open"), mark.group("close"));
        boolean letter = !Character.isDigit(mark.group("n").charAt(0));
        Optional<String> right = WORDS.contains(word)
                // The word is right: then its brackets or its number may be wrong.
                ? Optional.of(word)
                        .filter(known -> word.startsWith("증빙") && (halfSquare || (bracketed && square && letter)))
                : WORDS.stream()
                        .filter(known -> bracketed && square && isSlip(word, known))
                        .findFirst();
        return right.map(known -> "[" + known + (letter ? "1" : mark.group("n")) + "]");
    }

    /** One of the two is a square bracket, the other another or none. */
    private static boolean isHalfSquare(String open, String close) {
        boolean opens = !open.isEmpty() && SQUARE.contains(open);
        boolean closes = !close.isEmpty() && SQUARE.contains(close);
        return opens != closes;
    }

    private static boolean isSlip(String word, String known) {
        boolean swapped =
                word.length() == 2 && word.equals("" + known.charAt(1) + known.charAt(0)) && known.length() == 2;
        return swapped || Letters.difference(word, known) == 1;
    }

    private static void report(Quote quote, String right, Findings findings) {
        findings.report(
                quote,
                right,
                new Message(
                        "%s 증빙 표시를 잘못 적은 것으로 보입니다. %s 고치십시오."
                                .formatted(
                                        Josa.topic("‘" + quote.text().strip() + "’"), Josa.toward("‘" + right + "’")),
                        "%s looks like a misspelt evidence mark. Write %s."
                                .formatted(quote.text().strip(), right)));
    }
}
