package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.document.recognise.prose.PeriodDraft;
import org.gongyak.document.recognise.trace.Trace;

/** The periods a card tells of, each as long in the making as lines may still be added to it. */
public final class ProgressDraft {
    private final Trace trace;
    private final List<PeriodDraft> periods = new ArrayList<>();

    ProgressDraft(Trace trace) {
        this.trace = trace;
    }

    public PeriodDraft begin(PeriodDraft period) {
        periods.add(period);
        return period;
    }

    public Optional<PeriodDraft> last() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }

    public int count() {
        return periods.size();
    }

    List<PeriodProgress> write() {
        List<PeriodProgress> progress = new ArrayList<>();
        for (PeriodDraft period : periods) {
            progress.add(period.write(trace.at(progress.size())));
        }
        return progress;
    }
}
