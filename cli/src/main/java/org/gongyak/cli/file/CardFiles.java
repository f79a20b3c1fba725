package org.gongyak.cli.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gongyak.card.Message;
import org.gongyak.cli.Surroundings;
import org.gongyak.document.read.Bundle;
import org.gongyak.document.read.Reading;

/** Reads what an argument stands for, one file after another: itself, every document of a folder, every document of a zip. */
public final class CardFiles {
    /** What shows that a file is no document at all. A document that cannot be read is another matter: it is told and counted. */
    private static final Set<String> NO_DOCUMENT = Set.of(
            "read.image", "read.program", "read.archive", "read.not-text", "read.xml", "read.empty", "read.json");

    private final FileOpener opener;
    private final CardFileReader reader;
    private final Clock clock;

    public CardFiles(Surroundings surroundings) {
        this.opener = new FileOpener(surroundings.in());
        this.reader = new CardFileReader(surroundings);
        this.clock = surroundings.clock();
    }

    public static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** Hands on each file, called by the argument; what lies in a folder or zip by the argument, a slash and its own name. */
    public void read(String argument, BiConsumer<String, CardFile> each) {
        if (isFolder(argument)) {
            new FolderFiles(opener).open(argument, Optional.empty(), (name, opened) -> read(name, opened, true, each));
        } else {
            read(argument, opener.open(argument), false, each);
        }
    }

    /** Hands on each file of a folder but those below {@code except}; zips in it are left out. */
    public void readFolder(String folder, Path except, BiConsumer<String, CardFile> each) {
        new FolderFiles(opener)
                .open(
                        folder,
                        Optional.of(except),
                        (name, opened) -> each.accept(
                                name,
                                switch (opened) {
                                    case Opened.Failed failed -> new CardFile.Unreadable(failed.error());
                                    case Opened.NoFile link -> new CardFile.LeftOut(link.reason());
                                    case Opened.Content content -> found(reader.read(content.bytes(), name));
                                }));
    }

    private void read(String name, Opened opened, boolean found, BiConsumer<String, CardFile> each) {
        switch (opened) {
            case Opened.Failed failed -> each.accept(name, new CardFile.Unreadable(failed.error()));
            case Opened.NoFile link -> each.accept(name, new CardFile.LeftOut(link.reason()));
            case Opened.Content content -> {
                switch (Bundle.open(content.bytes(), name, clock)) {
                    case Bundle.Opened zip -> read(name, zip.bundle(), each);
                    case Bundle.NotOpened refused -> each.accept(name, unreadable(refused.reason()));
                    case Bundle.NoBundle document -> {
                        CardFile file = reader.read(content.bytes(), name);
                        each.accept(name, found ? found(file) : file);
                    }
                }
            }
        }
    }

    private void read(String zip, Bundle bundle, BiConsumer<String, CardFile> each) {
        if (bundle.labels().isEmpty()) {
            each.accept(zip, new CardFile.Unreadable(nothingIn(zip)));
        }
        for (String label : bundle.labels()) {
            String name = zip + "/" + label;
            each.accept(
                    name,
                    switch (bundle.take(label)) {
                        case Bundle.NotTaken refused -> unreadable(refused.reason());
                        case Bundle.Taken taken -> found(reader.read(taken.content(), name));
                    });
        }
    }

    private static CardFile found(CardFile file) {
        return file instanceof CardFile.Unreadable unreadable
                        && NO_DOCUMENT.contains(unreadable.error().code())
                ? new CardFile.LeftOut(unreadable.error())
                : file;
    }

    private static CardFile unreadable(Reading.Refused refused) {
        return new CardFile.Unreadable(new FileError(refused.code(), refused.message()));
    }

    static FileError nothingIn(String name) {
        return new FileError(
                "file.nothing-in",
                new Message(
                        "‘" + name + "’에는 살펴볼 파일이 없습니다. 카드 문서가 든 폴더나 압축 파일을 고르십시오.",
                        "There is no file to look at in “" + name + "”. Choose a folder or zip with card documents."));
    }
}
