package org.gongyak.server.platform.page.part;

/**
 * A word with an icon in a coloured box. Icon and word tell badges apart where the colour is not seen.
 *
 * @param outlined a border instead of a filled ground, for the lesser variant of a tone
 */
public record Badge(String word, Tone tone, boolean outlined, Icon icon) {

    public static Badge filled(String word, Tone tone, Icon icon) {
        return new Badge(word, tone, false, icon);
    }

    public static Badge outlined(String word, Tone tone, Icon icon) {
        return new Badge(word, tone, true, icon);
    }

    /** The KRDS class of ground and text colour. */
    public String style() {
        return (outlined ? "outline-" : "bg-light-") + tone.krds();
    }
}
