package org.gongyak.document.write.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/**
 * The head of a table that may go over pages.
 *
 * @param section what begins on a new page with it
 * @param head its first cell
 * @param first what stands first below it
 */
record TableHead(Element section, Element head, Element first) {

    /** The tables of the content that are not kept in one piece, marked so that they are found again on pages. */
    static List<TableHead> among(Element content) {
        List<TableHead> heads = new ArrayList<>();
        for (Element section : content.select("section")) {
            for (Element table : section.select("> table:not(.whole):has(> thead)")) {
                Element head = table.selectFirst("> thead th");
                Element first = table.selectFirst("> tbody td");
                if (head != null && first != null) {
                    String id = "head-" + heads.size();
                    heads.add(new TableHead(section, head.id(id), marked(first, id + "-first")));
                }
            }
        }
        return heads;
    }

    /** A cell begins where its first paragraph does: the cell itself may begin above, with nothing but its edge. */
    private static Element marked(Element cell, String id) {
        Element shown = cell.childrenSize() == 0 ? cell : cell.expectFirst("> *");
        return shown.id().isEmpty() ? shown.id(id) : shown;
    }

    /** Whether it stood alone at the foot of a page; then its section begins on the next one from now on. */
    boolean isMoved(ToIntFunction<Element> page) {
        if (section.hasClass("fresh") || page.applyAsInt(head) == page.applyAsInt(first)) {
            return false;
        }
        section.addClass("fresh");
        return true;
    }
}
