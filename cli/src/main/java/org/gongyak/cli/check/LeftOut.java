package org.gongyak.cli.check;

import org.gongyak.cli.file.FileError;

/** A file of a folder or zip that is no document, so that it was not checked; it changes no exit code. */
record LeftOut(String file, FileError reason) {}
