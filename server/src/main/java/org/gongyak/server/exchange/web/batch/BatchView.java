package org.gongyak.server.exchange.web.batch;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.exchange.web.PreviewView.Choice;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.part.Badge;

/**
 * Many files sent at once, as their page shows them.
 *
 * @param address of the page
 * @param summary how far it has come, and what to do next
 * @param progress as long as it is being read
 * @param periods to choose from, where a card states none
 * @param savable whether cards can be chosen and saved
 * @param cancellable whether it can still be given up
 */
public record BatchView(
        String address,
        List<String> summary,
        Optional<Progress> progress,
        List<FileEntry> files,
        List<Choice> periods,
        boolean savable,
        boolean cancellable) {

    public BatchView {
        summary = List.copyOf(summary);
        files = List.copyOf(files);
        periods = List.copyOf(periods);
    }

    /** How many files of how many are done. */
    public record Progress(int done, int all) {}

    /**
     * A file.
     *
     * @param result what came of it, in a sentence
     */
    public record FileEntry(String label, Badge badge, String result, Optional<Link> preview, List<CardEntry> cards) {
        public FileEntry {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card of a file.
     *
     * @param id of its line on the page
     * @param tick its check box, if it can be chosen
     * @param destination where it goes, or went
     */
    public record CardEntry(
            String id,
            Optional<Tick> tick,
            Link preview,
            String findings,
            List<String> destination,
            Optional<Link> saved) {
        public CardEntry {
            destination = List.copyOf(destination);
        }
    }

    /**
     * A check box.
     *
     * @param value names the card and what was seen of its pledge
     */
    public record Tick(String value, boolean ticked) {}
}
