@NullMarked
package org.gongyak.cli.launcher;

import org.jspecify.annotations.NullMarked;
