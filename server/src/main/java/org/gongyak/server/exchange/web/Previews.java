package org.gongyak.server.exchange.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.server.exchange.Preview;
import org.gongyak.server.exchange.Upload;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.gongyak.server.report.card.CardMarks;
import org.gongyak.server.report.card.CardView;
import org.springframework.stereotype.Component;

/** Makes the page of an upload: the original beside the card as understood. */
@Component
final class Previews {
    private final DocumentReader reader;
    private final Destinations destinations;

    Previews(Clock clock, Destinations destinations) {
        this.reader = new DocumentReader(clock);
        this.destinations = destinations;
    }

    /** The page for one card of the file, by its position; empty when the file can no longer be read or has no such card. */
    Optional<PreviewView> find(OfficeTerm seat, Upload upload, int position, Visit visit) {
        return switch (reader.read(upload.content().bytes(), upload.fileName())) {
            case Reading.Refused refused -> Optional.empty();
            case Reading.Read read -> find(seat, upload, read.document(), position, visit);
        };
    }

    private Optional<PreviewView> find(OfficeTerm seat, Upload upload, Document document, int position, Visit visit) {
        Preview preview = Preview.of(document);
        if (preview.cards().isEmpty()) {
            return position == 0 ? Optional.of(withoutCard(upload, preview, visit)) : Optional.empty();
        }
        return position < preview.cards().size()
                ? Optional.of(withCard(seat, upload, preview, position, visit))
                : Optional.empty();
    }

    private static PreviewView withoutCard(Upload upload, Preview preview, Visit visit) {
        OriginalMarks original = OriginalMarks.of(preview.findings(), Optional.empty());
        return new PreviewView(
                upload.id().toString(),
                visit.say("import.no-card"),
                List.of(),
                OriginalView.of(preview.document(), original),
                Optional.empty(),
                PreviewFindings.of(preview.findings(), preview.issues(), original, Optional.empty(), visit),
                Optional.empty());
    }

    private PreviewView withCard(OfficeTerm seat, Upload upload, Preview preview, int position, Visit visit) {
        Preview.CheckedCard shown = preview.cards().get(position);
        List<Finding> findings = shown.findings();
        OriginalMarks original =
                OriginalMarks.of(findings, Optional.of(shown.read().map()));
        CardMarks marks = CardMarks.of(findings);
        CardView card = CardView.of(shown.read().card(), marks, visit);
        return new PreviewView(
                upload.id().toString(),
                summary(preview, position, visit),
                others(upload, preview, position),
                OriginalView.of(preview.document(), original),
                Optional.of(card),
                PreviewFindings.of(findings, preview.issues(), original, Optional.of(marks), visit),
                Optional.of(destinations.of(seat, preview, position, visit)));
    }

    private static String summary(Preview preview, int position, Visit visit) {
        Card card = preview.cards().get(position).read().card();
        String cards = visit.formats().counts().of(preview.cards().size(), Counter.CARD);
        int unrecognised = card.unrecognised().size();
        return unrecognised == 0
                ? visit.say("import.summary", cards)
                : visit.say("import.summary.unrecognised", cards, unrecognised);
    }

    private static List<Link> others(Upload upload, Preview preview, int position) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < preview.cards().size(); i++) {
            Card card = preview.cards().get(i).read().card();
            if (i != position) {
                links.add(new Link(
                        card.number() + " " + card.title(), "/office/imports/" + upload.id() + "?card=" + (i + 1)));
            }
        }
        return links;
    }
}
