package org.gongyak.server.exchange.web;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.FindingList;
import org.gongyak.server.report.card.CardView;

/**
 * A file that was read, before anything of it is saved.
 *
 * @param others the other cards of the file, where it holds several
 * @param card the one that is shown; empty when the file holds none
 * @param destination where it goes when it is saved
 */
public record PreviewView(
        String upload,
        String summary,
        List<Link> others,
        OriginalView original,
        Optional<CardView> card,
        FindingList findings,
        Optional<Destination> destination) {

    public PreviewView {
        others = List.copyOf(others);
    }

    /**
     * The form that saves.
     *
     * @param submission sent back so that the same sending is saved once
     * @param card the position of the card that is shown, from 0
     * @param cards how many cards the file holds
     * @param pledge says which pledge it becomes a revision of
     * @param all the button for all cards of the file, where it holds several
     */
    public record Destination(
            String submission,
            int card,
            int cards,
            String pledge,
            List<Choice> periods,
            Optional<String> all,
            boolean possible) {
        public Destination {
            periods = List.copyOf(periods);
        }
    }

    /** A period to choose. */
    public record Choice(String key, String label, boolean chosen) {}
}
