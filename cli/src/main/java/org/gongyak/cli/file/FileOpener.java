package org.gongyak.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongyak.card.Message;
import org.gongyak.document.read.Bundle;

/** Opens what stands on the command line as a file; {@code -} is the standard input. */
public final class FileOpener {
    /** One byte more than is taken of any file, so that whoever reads it refuses what is larger. */
    private static final int MOST_BYTES = Bundle.FILE_BYTES + 1;

    private final InputStream standardInput;

    public FileOpener(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** What stands where a file is expected, as the user named it. */
    public Opened open(String name) {
        return open(name, () -> name.equals("-") ? content(standardInput) : open(Path.of(name), name));
    }

    /** A file that was found in a folder. It was no link then; if it has become one since, it is not followed. */
    Opened openFound(Path path, String name) {
        return open(name, () -> {
            try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                return content(stream);
            }
        });
    }

    /** The opening of one file. */
    private interface Attempt {
        Opened open() throws IOException;
    }

    private static Opened open(String name, Attempt attempt) {
        try {
            return attempt.open();
        } catch (NoSuchFileException | InvalidPathException missing) {
            return failed(
                    "file.missing",
                    "‘" + name + "’ 파일이 없습니다. 이름과 폴더를 살펴 고치십시오.",
                    "There is no file “" + name + "”. Check its name and folder.");
        } catch (AccessDeniedException denied) {
            return failed(
                    "file.denied",
                    "‘" + name + "’ 파일을 읽을 권한이 없습니다. 파일의 권한을 바꾸거나 복사본을 고르십시오.",
                    "You may not read “" + name + "”. Change its permissions or choose a copy.");
        } catch (IOException broken) {
            return failed(
                    "file.broken",
                    "‘" + name + "’ 파일을 여는 중에 오류가 났습니다(" + broken.getMessage() + "). 저장 장치를 살펴보십시오.",
                    "“" + name + "” could not be read (" + broken.getMessage() + "). Check the disk it is on.");
        }
    }

    private static Opened open(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            return failed(
                    "file.folder",
                    "‘" + name + "’는 폴더입니다. 폴더 안의 파일을 하나 고르십시오.",
                    "“" + name + "” is a folder. Choose one of the files in it.");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return content(stream);
        }
    }

    private static Opened content(InputStream stream) throws IOException {
        return new Opened.Content(stream.readNBytes(MOST_BYTES));
    }

    private static Opened failed(String code, String ko, String en) {
        return new Opened.Failed(new FileError(code, new Message(ko, en)));
    }
}
