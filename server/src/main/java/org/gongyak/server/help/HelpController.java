package org.gongyak.server.help;

import java.time.Duration;
import java.util.Map;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.language.Language;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Shows the handbook. Made when the first reader asks, like the handbook itself: the start of the server does not wait for it. */
@Controller
@Lazy
final class HelpController {
    /** A picture's address changes with its content, like that of any asset. */
    private static final Duration LONG = Duration.ofDays(365);

    private final Handbook handbook;
    private final Pages pages;
    private final OfficeFrame frame;

    HelpController(Handbook handbook, Pages pages, OfficeFrame frame) {
        this.handbook = handbook;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping(Handbook.START)
    View list(Visit visit) {
        return show(visit, handbook.list());
    }

    @GetMapping(Handbook.START + "/{page}")
    View page(@PathVariable String page, Visit visit) {
        Link list = new Link(visit.say("help"), Handbook.START);
        return show(visit, handbook.find(page).orElseThrow(HelpController::missing), list);
    }

    @GetMapping(Handbook.START + "/pictures/{name}.png")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        Picture picture = handbook.findPicture(name).orElseThrow(HelpController::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(LONG).cachePublic().immutable())
                .eTag('"' + picture.sha256().hex() + '"')
                .body(picture.file().bytes());
    }

    /** The handbook is Korean: in English its title is a part of it, under one of ours. */
    private View show(Visit visit, HandbookPage shown, Link... above) {
        String title = visit.language() == Language.KOREAN ? shown.title() : visit.say("help");
        Page page = frame.page(visit, "", title, above);
        return pages.page("help/page", Map.of("page", page, "shown", shown));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
