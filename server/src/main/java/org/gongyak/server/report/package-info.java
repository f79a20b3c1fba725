/**
 * Reports (점검): the revisions of each pledge's card, period by period.
 *
 * <p>Words: <i>revision</i> (제n판), a saved card, added and never changed; <i>body</i>, its canonical JSON, which is what is hashed;
 * <i>keys</i>, the identities its parts keep from revision to revision; <i>submission</i>, one sending of a form or one row of an
 * import, saved once however often it arrives; <i>summary</i>, what lists say of a revision. The register of pledges is shown here, for
 * what it says of a pledge stands in its card.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::page",
            "platform::page.format",
            "platform::page.language",
            "platform::page.part",
            "audit",
            "organization",
            "organization::office",
            "pledge"
        })
@NullMarked
package org.gongyak.server.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
