package org.gongyak.postgres;

import java.nio.file.Path;

/** Finds the refusal that fits what a program or the system said, which is all that can be learned of a disk that fails meanwhile. */
final class Diagnosis {
    private Diagnosis() {}

    /**
     * @param folder the data folder
     * @param said the words of an exception, of initdb or of the log
     */
    static Refused of(Path folder, String said) {
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return Refusals.diskFilled(folder);
        }
        if (said.contains("Read-only file system")) {
            return Refusals.readOnly(folder);
        }
        if (said.contains("Permission denied")
                || said.contains("AccessDeniedException")
                || said.contains("Operation not permitted")) {
            return Refusals.notPermitted(folder, said);
        }
        return Refusals.doesNotStart(folder, said);
    }
}
