/**
 * Books (책자): all cards of a term as one file, made in the background, one at a time for each government, and kept.
 *
 * <p>Words: <i>order</i>, what kind of book of which cards; <i>book</i>, an order with what became of it; <i>job</i>, the making of a
 * book in this process. A book that is being made and has no job was interrupted (중단됨): the server ended before it.
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
            "report"
        })
@NullMarked
package org.gongyak.server.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
