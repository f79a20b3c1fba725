package org.gongyak.card.check.evidence;

import java.util.function.Predicate;
import org.gongyak.card.progress.Act;

/**
 * Which kinds of entry a government wants proof of. There is no common rule: the manuals of the pledge evaluation ask for proof of what
 * was achieved, not of every meeting.
 *
 * @param needsProof true for a kind that needs a mark
 */
public record ProofPolicy(Predicate<Act> needsProof) {
    /** Agreements, final reports, courses and works: what can be shown by one document. */
    public static final ProofPolicy DEFAULT = new ProofPolicy(act -> act instanceof Act.Agreement
            || act instanceof Act.Course
            || act instanceof Act.Works
            || (act instanceof Act.StudyStage study && study.stage() == Act.StudyStage.Stage.FINAL));
}
