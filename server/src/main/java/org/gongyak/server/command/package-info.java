/** The command line of the server's jar: {@code serve}, {@code demo}, {@code verify}, {@code rebuild}. It opens the database before Spring starts. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "audit::verify", "organization", "report::act"})
@NullMarked
package org.gongyak.server.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
