package org.gongyak.cli.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.gongyak.card.Message;

/** What to say when a file could not be written. */
public final class WriteFailure {
    private WriteFailure() {}

    public static Message of(String out, IOException broken) {
        return broken instanceof NoSuchFileException ? noFolder(out) : failed(out, broken);
    }

    /** For a name that no file can have as well: its folder does not exist. */
    public static Message noFolder(String out) {
        return new Message(
                "‘" + out + "’에 쓸 수 없습니다. 그 폴더가 없습니다. 폴더를 만들거나 다른 이름을 적으십시오.",
                "Cannot write “" + out + "”: its folder does not exist. Make the folder or name another file.");
    }

    private static Message failed(String out, IOException broken) {
        return new Message(
                "‘" + out + "’에 쓰지 못했습니다(" + broken + "). 권한과 남은 공간을 살펴보십시오. 남은 조각은 없습니다.",
                "“" + out + "” could not be written (" + broken
                        + "). Check permissions and free space. Nothing half-written is left.");
    }
}
