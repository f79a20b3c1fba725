package org.gongyak.document.read.pdf.page;

import java.util.List;

/**
 * All that is seen of a page.
 *
 * @param drawn whether there are pictures or shapes on it
 * @param unknown how many characters have no known meaning
 */
public record PageContent(float width, float height, List<Glyph> glyphs, List<Rule> rules, boolean drawn, int unknown) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
