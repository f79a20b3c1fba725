package org.gongyak.server.platform.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The frame of office pages: their menu, and the way from the start page down to them. */
public final class OfficeFrame {
    private final List<MenuEntry> menu;

    OfficeFrame(List<MenuEntry> entries) {
        this.menu = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /**
     * The frame of a page.
     *
     * @param section the word of its menu entry, blank if it belongs to none
     * @param above the pages between the start page and this one, from the top down
     */
    public Page page(Visit visit, String section, String title, Link... above) {
        Link start = new Link(visit.say("way.home"), LocalAddress.START);
        return new Page(
                visit,
                title,
                section,
                Stream.concat(Stream.of(start), Stream.of(above)).toList(),
                menu);
    }

    /** The frame of the start page itself. */
    public Page start(Visit visit, String title) {
        return new Page(visit, title, "", List.of(), menu);
    }
}
