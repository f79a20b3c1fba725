package org.gongyak.cli.file;

/** What came of opening a file. */
public sealed interface Opened {

    /** Its bytes, cut off where they are more than any reader takes. A class, since a record would compare arrays by identity. */
    final class Content implements Opened {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /** It could not be opened. */
    record Failed(FileError error) implements Opened {}

    /** It was found in a folder and is a link, a pipe or a device, which is left alone. */
    record NoFile(FileError reason) implements Opened {}
}
