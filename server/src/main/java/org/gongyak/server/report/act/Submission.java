package org.gongyak.server.report.act;

import java.util.Optional;
import java.util.UUID;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.Keys;
import org.gongyak.server.report.SavedFindings;

/**
 * A card that is sent to be saved.
 *
 * @param id made when the form was shown or the import read, so that the same sending is known when it arrives again
 * @param upload the hash of the file it was read from, if it was
 */
public record Submission(
        UUID id,
        PledgeId pledge,
        ReportingPeriod period,
        CardBody body,
        Keys keys,
        SavedFindings findings,
        Optional<Sha256> upload) {}
