package org.gongyak.document.write.pdf.page;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands for the signs that the shipped fonts lack, so that no text is printed as a sign of error. */
final class Glyphs {
    /** For what is a letter or a sign of something unknown to the fonts. */
    private static final String UNKNOWN = "□";
    /** The bullets of Hancom Office and of symbol fonts stand among the characters that Unicode leaves to private use. */
    private static final String PRIVATE_BULLET = "○";

    private static final Map<Integer, String> ALIKE = alike();

    private Glyphs() {}

    /** Replaces what cannot be shown in all texts of the content. */
    static void show(Element content) {
        content.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String shown = shown(text.getWholeText());
                if (!shown.equals(text.getWholeText())) {
                    text.text(shown);
                }
            }
        });
    }

    /** The text in characters that both weights can show. */
    static String shown(String text) {
        if (text.codePoints().allMatch(Glyphs::isShown)) {
            return text;
        }
        return text.codePoints().mapToObj(Glyphs::standIn).collect(Collectors.joining());
    }

    private static boolean isShown(int character) {
        return character == '\n' || Typeface.ALL.stream().allMatch(face -> face.shows(character));
    }

    private static String standIn(int character) {
        String itself = Character.toString(character);
        if (isShown(character)) {
            return itself;
        }
        String alike = ALIKE.get(character);
        if (alike != null) {
            return alike;
        }
        String plain = Normalizer.normalize(itself, Normalizer.Form.NFKC);
        return !plain.equals(itself) && plain.codePoints().allMatch(Glyphs::isShown) ? plain : ofKind(character);
    }

    private static String ofKind(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE -> PRIVATE_BULLET;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            case Character.CONTROL -> character == '\t' ? " " : "";
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.DASH_PUNCTUATION -> "-";
            default -> UNKNOWN;
        };
    }

    private static Map<Integer, String> alike() {
        return Resource.text("glyphs.tsv")
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(pair -> pair[0].codePointAt(0), pair -> pair[1]));
    }
}
