package org.gongyak.server.book.web;

import java.util.Locale;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.book.BookKind;
import org.gongyak.server.book.BookOrder;
import org.gongyak.server.book.BookState;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.Icon;
import org.gongyak.server.platform.page.part.Tone;

/** How books are spoken of. */
final class BookWords {
    private BookWords() {}

    static String kind(BookKind kind, Visit visit) {
        return visit.say("book.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Which cards an order is of. */
    static String cards(BookOrder order, Visit visit) {
        return order.period().map(period -> period(period, visit)).orElseGet(() -> visit.say("book.latest"));
    }

    static String period(ReportingPeriod period, Visit visit) {
        if (period.kind() == ReportingPeriod.Kind.PLAN) {
            return visit.say("period.plan", Integer.toString(period.year()));
        }
        DateRange range = period.range();
        return visit.formats().dates().period(range.firstDay(), range.lastDay());
    }

    static Badge state(BookState state, Visit visit) {
        String word = visit.say("book.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case RUNNING -> Badge.filled(word, Tone.PRIMARY, Icon.PLAY);
            case DONE -> Badge.filled(word, Tone.SUCCESS, Icon.SUCCESS_FILL);
            case CANCELLED -> Badge.filled(word, Tone.GRAY, Icon.STOP);
            case FAILED -> Badge.filled(word, Tone.DANGER, Icon.ERROR_FILL);
            case INTERRUPTED -> Badge.filled(word, Tone.WARNING, Icon.WARNING_FILL);
        };
    }
}
