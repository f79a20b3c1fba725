/**
 * The sample government (한빛시), invented from end to end, for trying the program out and for showing it.
 *
 * <p>Words: <i>pledge file</i>, what one pledge's cards said half-year by half-year, kept as text that a person can read and edit (its
 * form is told in {@code README.md} beside the files); <i>chapter</i>, what such a file says of one half-year. A card is composed as the
 * text of the official form and read by the reader and the recogniser that read everybody's files.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "organization::act",
            "pledge",
            "pledge::act",
            "report",
            "report::act"
        })
@NullMarked
package org.gongyak.server.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
