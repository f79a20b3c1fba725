@NullMarked
package org.gongyak.cli;

import org.jspecify.annotations.NullMarked;
