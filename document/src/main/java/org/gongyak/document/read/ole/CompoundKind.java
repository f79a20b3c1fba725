package org.gongyak.document.read.ole;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What program made a compound file. */
public enum CompoundKind {
    HWP,
    /** A Word, Excel or PowerPoint file of 2007 or later with a password. */
    ENCRYPTED_OFFICE,
    EXCEL,
    WORD,
    POWERPOINT,
    OTHER;

    /** The stream in its root that tells each; an Excel file for two versions holds both of its names. */
    private static final List<Map.Entry<String, CompoundKind>> BY_STREAM = List.of(
            entry("FileHeader", HWP),
            entry("EncryptedPackage", ENCRYPTED_OFFICE),
            entry("Workbook", EXCEL),
            entry("Book", EXCEL),
            entry("WordDocument", WORD),
            entry("PowerPoint Document", POWERPOINT));

    public static CompoundKind of(CompoundFile file) {
        return BY_STREAM.stream()
                .filter(told -> file.find(told.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
