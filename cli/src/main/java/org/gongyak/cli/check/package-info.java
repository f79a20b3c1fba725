/** The command {@code check}: runs the checks on a file and reports what they found, for people and for programs. */
@NullMarked
package org.gongyak.cli.check;

import org.jspecify.annotations.NullMarked;
