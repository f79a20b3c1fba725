package org.gongyak.server.report.web.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.CardFormat;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.platform.page.format.Dates;
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

    /** The official form as a file to keep. */
    @GetMapping({
        "/office/{term}/pledges/{no}/{period}/card.hwpx",
        "/office/{term}/pledges/{no}/{period}/card.pdf",
        "/office/{term}/pledges/{no}/{period}/card.xlsx",
        "/office/{term}/pledges/{no}/{period}/card.docx",
        "/office/{term}/pledges/{no}/{period}/card.html"
    })
    ResponseEntity<byte[]> document(
            @PathVariable("term") String term,
            @PathVariable("no") String number,
            @PathVariable("period") String period,
            @RequestParam("revision") Optional<Integer> revision,
            HttpServletRequest request)
            throws IOException {
        CardFormat format = format(request.getRequestURI());
        Revision kept = find(term, number, period, revision);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        // The time of saving, so that a revision is printed the same whenever it is asked for.
        format.write(List.of(kept.body().card()), Clock.fixed(kept.savedAt(), Dates.ZONE), content);
        return file(
                        kept,
                        MediaType.parseMediaType(format.mediaType()),
                        ContentDisposition.attachment(),
                        number,
                        format.extension())
                .body(content.toByteArray());
    }

    private static CardFormat format(String address) {
        String extension = address.substring(address.lastIndexOf('.') + 1);
        return Arrays.stream(CardFormat.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(Office::missing);
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
