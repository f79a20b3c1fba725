package org.gongyak.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFile;
import org.gongyak.cli.file.CardFiles;
import org.gongyak.cli.file.OutputFile;
import org.gongyak.cli.file.WriteFailure;
import org.gongyak.document.recognise.RecognisedCard;

/** Writes the cards of each file of a folder in another form, under the same name in another folder. */
public final class ConvertFolder {
    private final Surroundings surroundings;
    private final Target target;
    private final boolean overwrite;
    private final Language language;

    public ConvertFolder(Surroundings surroundings, Target target, boolean overwrite, Language language) {
        this.surroundings = surroundings;
        this.target = target;
        this.overwrite = overwrite;
        this.language = language;
    }

    /** Returns the exit code. */
    public int run(String folder, String out) {
        Optional<Path> into = folderTo(out);
        if (into.isEmpty()) {
            refuse(new Message(
                    "‘" + folder + "’는 폴더이므로 -o에는 쓸 폴더를 적어야 합니다(지금은 ‘" + out + "’).",
                    "“" + folder + "” is a folder, so -o must name a folder to write to (now “" + out + "”)."));
            return ExitCode.UNREADABLE;
        }
        Writing writing = new Writing(folder, new OutputNames(into.get(), target.ending(), overwrite));
        new CardFiles(surroundings).readFolder(folder, into.get(), writing::take);
        return writing.end();
    }

    /** A folder, be it one that does not exist yet. */
    private static Optional<Path> folderTo(String out) {
        try {
            return Optional.of(Path.of(out))
                    .filter(path -> !out.equals("-") && (Files.isDirectory(path) || Files.notExists(path)));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private void refuse(Message message) {
        surroundings.err().println("gongyak: " + language.say(message));
    }

    /** One folder being written, with what is counted on the way. */
    private final class Writing {
        private final String folder;
        private final OutputNames names;
        private int files;
        private int cards;
        private int without;
        private int exitCode = ExitCode.FINE;

        private Writing(String folder, OutputNames names) {
            this.folder = folder;
            this.names = names;
        }

        private void take(String name, CardFile file) {
            switch (file) {
                case CardFile.LeftOut leftOut -> without++;
                case CardFile.Unreadable unreadable -> fail(unreadable.error().message());
                case CardFile.Understood understood -> {
                    List<Card> read = understood.cards().stream()
                            .map(RecognisedCard::card)
                            .toList();
                    if (read.isEmpty()) {
                        without++;
                    } else {
                        write(name, read);
                    }
                }
            }
        }

        private void write(String name, List<Card> read) {
            String relative = name.substring(folder.length()).replaceFirst("^/", "");
            Optional<Path> place = names.free(relative);
            if (place.isEmpty()) {
                fail(names.taken(relative));
                return;
            }
            try {
                // A file in a folder has one above it.
                Files.createDirectories(
                        Objects.requireNonNull(place.get().toAbsolutePath().getParent()));
                byte[] written = WrittenCards.in(target, read, surroundings.clock());
                OutputFile.write(place.get(), out -> out.write(written));
                files++;
                cards += read.size();
            } catch (IOException broken) {
                fail(WriteFailure.of(place.get().toString(), broken));
            }
        }

        private void fail(Message message) {
            refuse(message);
            exitCode = ExitCode.UNREADABLE;
        }

        private int end() {
            surroundings
                    .out()
                    .println(language.say(
                            "카드 " + cards + "건을 파일 " + files + "개에 썼습니다. 카드가 없어 지나간 파일은 " + without + "개입니다.",
                            cards + " card(s) written in " + files + " file(s); " + without
                                    + " file(s) without cards passed over."));
            return exitCode;
        }
    }
}
