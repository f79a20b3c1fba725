@NullMarked
package org.gongyak.server.database;

import org.jspecify.annotations.NullMarked;
