package org.gongyak.cli.file;

import java.util.List;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.document.recognise.RecognisedCard;

/** What a file turned out to be when it was read for cards. */
public sealed interface CardFile {

    /**
     * A file that was read, with cards in it or without.
     *
     * @param document the whole file as read; without blocks for a file that is itself JSON of a card
     * @param issues of reading and of recognising
     */
    record Understood(List<RecognisedCard> cards, Document document, List<Issue> issues) implements CardFile {
        public Understood {
            cards = List.copyOf(cards);
            issues = List.copyOf(issues);
        }
    }

    /** A file that could not be read. */
    record Unreadable(FileError error) implements CardFile {}

    /** A file that was found in a folder or a zip and is no document, such as a picture; nobody asked for it by name. */
    record LeftOut(FileError reason) implements CardFile {}
}
