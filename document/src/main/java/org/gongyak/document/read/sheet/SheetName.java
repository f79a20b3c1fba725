package org.gongyak.document.read.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the name of a worksheet says anything that is not seen on it. */
final class SheetName {
    /** Names that programs give, or that only say what kind of sheet it is; a number may stand before and behind. */
    private static final Pattern EMPTY = Pattern.compile("(?i)[\\P{L}]*(?:sheet|시트|워크시트|관리\\s*카드|카드|양식|서식)?[\\P{L}]*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BOXES_AT_TOP = 40;

    private SheetName() {}

    static boolean saysMore(String name, List<Box> boxes) {
        if (EMPTY.matcher(name).matches()) {
            return false;
        }
        String top = boxes.stream()
                .filter(box -> !box.isBlank())
                .limit(BOXES_AT_TOP)
                .map(box -> squeeze(box.text()))
                .collect(Collectors.joining(" "));
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .noneMatch(top::contains);
    }

    private static String squeeze(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll("");
    }
}
