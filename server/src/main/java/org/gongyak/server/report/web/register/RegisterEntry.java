package org.gongyak.server.report.web.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.card.State;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.Summary;

/**
 * A pledge of the register with what its latest card says, if it has one.
 *
 * @param changed whether it says something else than at the check before, see {@link LastCheck}
 */
record RegisterEntry(RegisteredPledge pledge, Optional<Summary> summary, boolean changed) {

    String title() {
        return summary.map(Summary::title).orElse("");
    }

    Optional<State> state() {
        return summary.flatMap(Summary::state);
    }

    List<String> departments() {
        return summary.map(Summary::departments).orElse(List.of());
    }

    /** 분야: in the card's words, else the first part of the number, which stands for it. */
    String field() {
        String number = pledge.number().plain();
        return summary.map(Summary::field)
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> number.contains("-") ? number.substring(0, number.indexOf('-')) : "");
    }

    boolean fits(RegisterQuery query) {
        return says(query.text())
                && (!query.changedOnly() || changed)
                && query.state()
                        .map(state -> state().equals(Optional.of(state)))
                        .orElse(true)
                && (query.field().isEmpty() || field().equals(query.field()))
                && (query.department().isEmpty() || departments().contains(query.department()))
                && query.trouble().map(this::has).orElse(true);
    }

    private boolean has(RegisterQuery.Trouble trouble) {
        return summary.map(it -> switch (trouble) {
                    case ERROR -> it.errors() > 0;
                    case WARNING -> it.warnings() > 0;
                })
                .orElse(false);
    }

    /** Whether number, title or departments hold the words, spaces and capitals aside. */
    private boolean says(String words) {
        String all = String.join(
                "\n", pledge.number().plain(), pledge.number().asWritten(), title(), String.join("\n", departments()));
        return squeezed(all).contains(squeezed(words));
    }

    private static String squeezed(String text) {
        return text.replaceAll(" ", "").toLowerCase(Locale.ROOT);
    }
}
