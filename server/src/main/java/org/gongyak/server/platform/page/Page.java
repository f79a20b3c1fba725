package org.gongyak.server.platform.page;

import java.util.List;
import org.gongyak.server.platform.page.format.Formats;
import org.gongyak.server.platform.page.language.Language;

/**
 * The frame of one page, all that the layout shows around the content.
 *
 * @param title what the page is: its h1 and the head of the window title
 * @param section the word of the menu entry it belongs to; blank if none
 * @param way the pages above it, from the start page down, without itself
 * @param menu what this reader may use, in order
 */
public record Page(Visit visit, String title, String section, List<Link> way, List<MenuEntry> menu) {

    public Page {
        way = List.copyOf(way);
        menu = List.copyOf(menu);
    }

    public Language language() {
        return visit.language();
    }

    public Formats formats() {
        return visit.formats();
    }

    public FormToken token() {
        return visit.token();
    }

    /** A text of the interface in the language of the page. */
    public String say(String key, Object... values) {
        return visit.say(key, values);
    }

    /** The title with the name of the service behind it, unless it is that name. */
    public String windowTitle() {
        String service = say("service");
        return title.equals(service) ? service : title + " | " + service;
    }

    /** Where the handbook tells of what can be done here. */
    public String help() {
        return HelpTopics.address(visit.address());
    }

    public boolean isIn(MenuEntry entry) {
        return entry.word().equals(section);
    }
}
