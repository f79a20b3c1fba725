@NullMarked
package org.gongyak.server.help;

import org.jspecify.annotations.NullMarked;
