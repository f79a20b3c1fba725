package org.gongyak.cli.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gongyak.card.Message;
import org.gongyak.cli.file.FolderWalk.FoundFile;

/** Opens the files of a folder, one after another. */
final class FolderFiles {
    private final FileOpener opener;

    FolderFiles(FileOpener opener) {
        this.opener = opener;
    }

    void open(String folder, Optional<Path> except, BiConsumer<String, Opened> each) {
        Optional<List<FoundFile>> walked;
        try {
            walked = FolderWalk.of(Path.of(folder), except);
        } catch (IOException broken) {
            each.accept(folder, new Opened.Failed(cannotBeWalked(folder, broken)));
            return;
        }
        if (walked.isEmpty()) {
            each.accept(folder, new Opened.Failed(tooMuch(folder)));
            return;
        }
        if (walked.get().isEmpty()) {
            each.accept(folder, new Opened.Failed(CardFiles.nothingIn(folder)));
        }
        String start = folder.endsWith("/") ? folder : folder + "/";
        for (FoundFile file : walked.get()) {
            String name = start + file.name();
            each.accept(name, file.plain() ? opener.openFound(file.path(), name) : new Opened.NoFile(noFile(name)));
        }
    }

    private static FileError cannotBeWalked(String folder, IOException broken) {
        return new FileError(
                "file.broken",
                new Message(
                        "‘" + folder + "’ 폴더를 살펴보는 중에 오류가 났습니다(" + broken.getMessage() + "). 권한과 저장 장치를 살펴보십시오.",
                        "The folder “" + folder + "” could not be looked through (" + broken.getMessage()
                                + "). Check permissions and the disk it is on."));
    }

    private static FileError tooMuch(String folder) {
        return new FileError(
                "file.too-many",
                new Message(
                        "‘%s’ 폴더에는 파일이 %,d개보다 많거나 폴더가 %d겹보다 깊어 살펴보지 않았습니다. 안의 폴더를 나누어 고르십시오."
                                .formatted(folder, FolderWalk.MOST_FILES, FolderWalk.MOST_DEPTH),
                        "The folder “%s” holds more than %,d files or is more than %d folders deep. Choose the folders in it one by one."
                                .formatted(folder, FolderWalk.MOST_FILES, FolderWalk.MOST_DEPTH)));
    }

    private static FileError noFile(String name) {
        return new FileError(
                "file.link",
                new Message(
                        "‘" + name + "’는 바로가기(링크)이거나 보통 파일이 아니어서 따라가지 않았습니다.",
                        "“" + name + "” is a link or no plain file, and was not followed."));
    }
}
