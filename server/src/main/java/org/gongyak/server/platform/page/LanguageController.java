package org.gongyak.server.platform.page;

import java.time.Duration;
import org.gongyak.server.platform.page.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the language of the office, a personal setting kept in a cookie, and returns to the page the switch stood on. */
@Controller
final class LanguageController {
    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/office/language")
    ResponseEntity<Void> change(
            @RequestParam("language") String tag,
            @RequestParam(name = "to", defaultValue = LocalAddress.START) String to) {
        Language language = Language.find(tag).orElse(Language.KOREAN);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(language).toString())
                .location(LocalAddress.of(to))
                .build();
    }

    private static ResponseCookie cookie(Language language) {
        return ResponseCookie.from(Visits.LANGUAGE_COOKIE, language.tag())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
