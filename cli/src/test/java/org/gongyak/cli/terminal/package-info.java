@NullMarked
package org.gongyak.cli.terminal;

import org.jspecify.annotations.NullMarked;
