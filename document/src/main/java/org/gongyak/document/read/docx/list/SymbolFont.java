package org.gongyak.document.read.docx.list;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is seen of a character in the fonts Symbol and Wingdings, which show signs in the place of letters. Word writes such a character
 * with its code in the font, often moved into the private area from U+F000 on. The signs follow the mappings that Unicode gives for
 * these fonts, with those of two near signs that Korean documents use.
 */
public final class SymbolFont {
    static final String UNKNOWN_BULLET = "•";

    private static final int PRIVATE = 0xF000;
    private static final int CODES = 0x100;
    private static final int FIGURES = 11;

    private static final Map<Integer, String> SYMBOL = signs(
            "B7• A7♣ A8♦ A9♥ AA♠ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B6∂ B8÷ B9≠ BA≡ BB≈ BC… D7⋅ D8¬ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓"
                    + " A3≤ A5∞ 2D− 2A∗ 2B+ 61α 62β 67γ 64δ 6Dμ 70π 73σ 57Ω 44Δ 53Σ D1∇ E1〈 F1〉");

    private static final Map<Integer, String> WINGDINGS = withFigures(
            0x80,
            signs("22✂ 28☎ 2A✉ 31📄 34⌛ 3F✍ 41✌ 43👍 44👎 45☜ 46☞ 47☝ 48☟ 4A☺ 4C☹ 4D💣 4F⚐ 51✈ 52☼ 54❄ 58✠"
                    + " 6C● 6D❍ 6E■ 6F□ 70□ 71❑ 72❒ 73◆ 74◆ 75◆ 76❖ 77◆ 78⌧ 7B❀ 7D“ 7E” 9E· 9F• A0• A1○ A2○ A3○ A4◉ A5◎ A7▪ A8□ AA✦"
                    + " AB★ AC✶ AD✴ AE✹ AF✵ B2✧ C3◆ D5⌫ D8➢ DC➔ DF← E0→ E1↑ E2↓ E3↖ E4↗ E5↙ E6↘ E7← E8➔ E9↑ EA↓ EF⇦ F0⇨ F1⇧ F2⇩"
                    + " FB✗ FC✓ FD☒ FE☑"));

    private static final Map<Integer, String> WINGDINGS_2 = withFigures(
            0x69,
            signs(
                    "4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 81○ 95· 96• 97• 98● 99○ 9A○ 9B◎ 9D⊙ 9E◉ 9F▪ A0▪ A1■ A2■ A3□ A4□ A8▣ AE◆ AF◇ B1◈"));

    private static final Map<Integer, String> WINGDINGS_3 =
            signs("66← 67→ 68↑ 69↓ 70▲ 71▼ 72△ 73▽ 74◀ 75▶ 76◁ 77▷ 7D▶ 7E◀ 84▶ 85◀ C6→ C7→ E2▲ E3▼");

    private SymbolFont() {}

    /** The text as it is seen in the font; characters that the font shows as they are, or of which nothing is known, stay. */
    public static String seen(String font, String text) {
        String plain = font.strip().toLowerCase(Locale.ROOT);
        boolean symbols = plain.equals("symbol") || plain.startsWith("wingdings");
        if (!symbols && !isPrivate(text)) {
            return text;
        }
        Map<Integer, String> signs = signsOf(plain);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean coded = isPrivate(c) || (symbols && c < CODES && c != ' ');
            seen.append(coded ? signs.getOrDefault(c & (CODES - 1), String.valueOf(c)) : String.valueOf(c));
        }
        return seen.toString();
    }

    /** Whether any of it stands in the private area of these fonts, so that nobody can tell what it shows. */
    static boolean isPrivate(String text) {
        return text.chars().anyMatch(SymbolFont::isPrivate);
    }

    private static boolean isPrivate(int c) {
        return c >= PRIVATE && c < PRIVATE + CODES;
    }

    /** A private character in any other font is most likely one of Wingdings whose font was lost. */
    private static Map<Integer, String> signsOf(String font) {
        return switch (font) {
            case "symbol" -> SYMBOL;
            case "wingdings 2" -> WINGDINGS_2;
            case "wingdings 3" -> WINGDINGS_3;
            default -> WINGDINGS;
        };
    }

    /** Pairs of a code in hexadecimal and its sign. */
    private static Map<Integer, String> signs(String pairs) {
        Map<Integer, String> signs = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            signs.put(Integer.parseInt(pair.substring(0, 2), 16), pair.substring(2));
        }
        return Map.copyOf(signs);
    }

    /** Figures in circles follow each other, 0 to 10 in white ones and then in black ones. */
    private static Map<Integer, String> withFigures(int zero, Map<Integer, String> others) {
        Map<Integer, String> signs = new HashMap<>(others);
        for (int number = 0; number < FIGURES; number++) {
            signs.put(zero + number, NumberFormat.of("decimalEnclosedCircle", number));
            signs.put(zero + FIGURES + number, String.valueOf((char) ('❶' + number - 1)));
        }
        signs.put(zero, "⓪");
        signs.put(zero + FIGURES, "⓿");
        return Map.copyOf(signs);
    }
}
