/**
 * What lies in the data folder besides the cluster: the lock, the unpacked binaries, the passwords, the port, the log. Everything is
 * written aside and renamed, so that a kill at any moment leaves either nothing or the whole.
 */
@NullMarked
package org.gongyak.postgres.folder;

import org.jspecify.annotations.NullMarked;
