package org.gongyak.server.report.web.pledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.report.Revision;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A revision's card as a file. */
@Controller
final class CardFileController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PledgeReader reader;

    CardFileController(PledgeReader reader) {
        this.reader = reader;
    }

    /** The very bytes that are kept; their hash in the log is the ETag, so that anyone can compare. */
    @GetMapping("/office/{term}/pledges/{no}/{period}/card.json")
    ResponseEntity<byte[]> json(
            @PathVariable("term") String term,
            @PathVariable("no") String number,
            @PathVariable("period") String period,
            @RequestParam("revision") Optional<Integer> revision) {
        Revision kept = find(term, number, period, revision);
        return file(kept, MediaType.APPLICATION_JSON, ContentDisposition.inline(), number, "json")
                .eTag('"' + kept.body().sha256().hex() + '"')
                .body(kept.body().json().getBytes(StandardCharsets.UTF_8));
    }

    /** The official form in one file with its style in it, which this server's own pages may not have: it is for keeping. */
    @GetMapping("/office/{term}/pledges/{no}/{period}/card.html")
    ResponseEntity<byte[]> html(
            @PathVariable("term") String term,
            @PathVariable("no") String number,
            @PathVariable("period") String period,
            @RequestParam("revision") Optional<Integer> revision) {
        Revision kept = find(term, number, period, revision);
        return file(kept, HTML, ContentDisposition.attachment(), number, "html")
                .body(HtmlWriter.write(List.of(kept.body().card())).getBytes(StandardCharsets.UTF_8));
    }

    private Revision find(String term, String number, String periodKey, Optional<Integer> revision) {
        ReportingPeriod period = ReportingPeriod.find(periodKey).orElseThrow(Office::missing);
        return reader.read(
                term,
                number,
                pledge -> CardController.find(pledge, period, revision).map(line -> reader.get(pledge, line.id())));
    }

    private static ResponseEntity.BodyBuilder file(
            Revision kept, MediaType type, ContentDisposition.Builder disposition, String number, String ending) {
        String name =
                "%s_%s_제%d판.%s".formatted(number, kept.id().period(), kept.id().number(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
