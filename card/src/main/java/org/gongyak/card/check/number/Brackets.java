package org.gongyak.card.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Brackets and quotation marks that do not close. */
public final class Brackets implements Check {

    private static final String PARTNERS = "()[]{}「」『』〈〉《》【】〔〕“”‘’（）［］\"\"''";
    /** A link within brackets may stand as a line of its own. */
    private static final int LINES_WITHIN = 2;
    /** How much of the text behind an opening mark is quoted with it. */
    private static final int WORDS = 12;

    @Override
    public String code() {
        return "number.brackets";
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
        return new Message("괄호와 따옴표가 짝이 맞는지 봅니다.", "Brackets and quotation marks without a partner.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Passage> passages = subject.passages();
        List<List<BracketReader.Stray>> strays = new ArrayList<>();
        for (Passage passage : passages) {
            strays.add(new ArrayList<>(BracketReader.strays(passage.text())));
        }
        for (int i = 0; i < strays.size(); i++) {
            for (int next = i + 1; next <= Math.min(i + LINES_WITHIN, strays.size() - 1); next++) {
                joinLines(strays.get(i), strays.get(next));
            }
        }
        for (int i = 0; i < strays.size(); i++) {
            for (BracketReader.Stray stray : strays.get(i)) {
                report(passages.get(i), stray, findings);
            }
        }
    }

    /** A line broken inside brackets goes on in the next passage. */
    private static void joinLines(List<BracketReader.Stray> line, List<BracketReader.Stray> next) {
        if (line.isEmpty() || next.isEmpty()) {
            return;
        }
        BracketReader.Stray last = line.getLast();
        BracketReader.Stray first = next.getFirst();
        boolean straight = last.mark() == first.mark() && "'\"".indexOf(last.mark()) >= 0;
        if (last.opens() && (straight || (!first.opens() && partner(last.mark()) == first.mark()))) {
            line.removeLast();
            next.removeFirst();
        }
    }

    private static char partner(char mark) {
        int at = PARTNERS.indexOf(mark);
        return PARTNERS.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }

    private static void report(Passage passage, BracketReader.Stray stray, Findings findings) {
        String text = passage.text();
        int start = stray.opens() ? stray.at() : Math.max(0, stray.at() - WORDS);
        int end = stray.opens() ? Math.min(text.length(), stray.at() + WORDS) : stray.at() + 1;
        String mark = String.valueOf(stray.mark());
        String missing = String.valueOf(partner(stray.mark()));
        findings.report(
                passage.quote(start, end),
                missing,
                new Message(
                        "‘%s’의 짝이 없습니다. ‘%s’ 기호를 넣거나 ‘%s’ 기호를 지우십시오.".formatted(mark, missing, mark),
                        "%s has no partner. Add %s or remove it.".formatted(mark, missing)));
    }
}
