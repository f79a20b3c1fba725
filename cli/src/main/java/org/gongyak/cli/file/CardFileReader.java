package org.gongyak.cli.file;

import org.gongyak.card.source.Document;
import org.gongyak.cli.Surroundings;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.recognise.Recognition;

/** Reads a file for the cards in it: a document of any kind, or the JSON of cards. */
public final class CardFileReader {
    private final FileOpener opener;
    private final DocumentReader reader;

    public CardFileReader(Surroundings surroundings) {
        this.opener = new FileOpener(surroundings.in());
        this.reader = new DocumentReader(surroundings.clock());
    }

    public CardFile read(String name) {
        return switch (opener.open(name)) {
            case Opened.Failed failed -> new CardFile.Unreadable(failed.error());
            case Opened.NoFile link -> new CardFile.Unreadable(link.reason());
            case Opened.Content content -> read(content.bytes(), name);
        };
    }

    CardFile read(byte[] bytes, String name) {
        if (JsonCards.looksLikeJson(bytes)) {
            return JsonCards.read(bytes, name);
        }
        return switch (reader.read(bytes, name)) {
            case Reading.Refused refused -> new CardFile.Unreadable(new FileError(refused.code(), refused.message()));
            case Reading.Read read -> recognised(read.document());
        };
    }

    private static CardFile recognised(Document document) {
        Recognition recognition = Recogniser.recognise(document);
        return new CardFile.Understood(recognition.cards(), document, recognition.issues());
    }
}
