/**
 * How dates, money, counts, rates and sizes are written for people, in official Korean and in English. Nothing here rounds or guesses
 * beyond what its doc comment says; forms printed for a government keep that government's own spelling and do not come here.
 */
@NamedInterface("page.format")
@NullMarked
package org.gongyak.server.platform.page.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
