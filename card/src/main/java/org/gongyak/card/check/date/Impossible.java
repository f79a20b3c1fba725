package org.gongyak.card.check.date;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedText;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Dates that no calendar has. */
public final class Impossible implements Check {

    @Override
    public String code() {
        return "date.impossible";
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
        return new Message("달력에 없는 날짜(2월 30일, 13월)를 찾습니다.", "Dates that do not exist, such as 30 February.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (DatedText dated : subject.dates()) {
            if (dated.date().isImpossible()) {
                Quote quote = dated.quote();
                findings.report(
                        quote,
                        new Message(
                                "‘%s’에는 달력에 없는 날짜가 있습니다. 월과 일을 확인하십시오.".formatted(quote.text()),
                                "There is no such date: %s. Check month and day.".formatted(quote.text())));
            }
        }
    }
}
