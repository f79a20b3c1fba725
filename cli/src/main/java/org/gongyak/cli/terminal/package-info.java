/** Text on a terminal: colours, widths of Korean letters, and nothing that a document could use to write on its own. */
@NullMarked
package org.gongyak.cli.terminal;

import org.jspecify.annotations.NullMarked;
