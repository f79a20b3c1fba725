package org.gongyak.server.exchange.act;

import java.util.List;
import java.util.UUID;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.organization.TermKey;

/**
 * Which cards of an upload are to be saved, and where.
 *
 * @param submission made when the preview was shown, so that the same sending is saved once
 * @param cards their positions in the document, from 0
 */
public record ImportRequest(
        UUID submission, UploadId upload, List<Integer> cards, TermKey term, ReportingPeriod period) {

    public ImportRequest {
        cards = List.copyOf(cards);
    }
}
