/**
 * The clerk's handbook (도움말): the Markdown of {@code docs/ko}, packed into the program and shown in the frame of the office.
 *
 * <p>Words: <i>page</i>, how to do one task; <i>list</i>, the page that names the others, {@code README.md}. What the list does not name is
 * not served.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::page", "platform::page.language"})
@NullMarked
package org.gongyak.server.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
