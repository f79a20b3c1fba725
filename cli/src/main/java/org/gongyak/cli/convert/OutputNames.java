package org.gongyak.cli.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Message;

/** Where the files of a folder are written: under their own names with another ending, and never over one another. */
final class OutputNames {
    private final Path folder;
    private final String ending;
    private final boolean overwrite;
    private final Set<Path> given = new HashSet<>();

    /** With {@code overwrite} over files that were there before. */
    OutputNames(Path folder, String ending, boolean overwrite) {
        this.folder = folder;
        this.ending = ending;
        this.overwrite = overwrite;
    }

    /** The place for a file; two that differ in their endings only keep them. Empty where something is already. */
    Optional<Path> free(String relative) {
        Path place = place(relative);
        if (given.contains(place)) {
            place = folder.resolve(relative + ending);
        }
        boolean taken = given.contains(place) || (!overwrite && Files.exists(place));
        if (taken) {
            return Optional.empty();
        }
        given.add(place);
        return Optional.of(place);
    }

    private Path place(String relative) {
        int dot = relative.lastIndexOf('.');
        String bare = dot > relative.lastIndexOf('/') + 1 ? relative.substring(0, dot) : relative;
        return folder.resolve(bare + ending);
    }

    Message taken(String relative) {
        return new Message(
                "‘" + place(relative) + "’ 파일이 이미 있어 쓰지 않았습니다. 다른 폴더를 적거나, 덮어쓰려면 --overwrite를 붙이십시오.",
                "“" + place(relative)
                        + "” exists and was not written. Name another folder, or add --overwrite to replace it.");
    }
}
