/**
 * Files in and out (가져오기·내보내기).
 *
 * <p>Words: <i>upload</i> (올린 파일), a file kept as it came; <i>preview</i> (미리 보기), what was read from it beside what it says, before
 * anything is saved; <i>import</i>, saving the cards of an upload as revisions; <i>batch</i> (한꺼번에 올리기), many uploads read in the
 * background and imported in one act.
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
            "pledge",
            "pledge::act",
            "report",
            "report::act",
            "report::card"
        })
@NullMarked
package org.gongyak.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
