package org.gongyak.server.exchange.web;

import java.nio.charset.StandardCharsets;
import org.gongyak.server.exchange.Upload;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.Uploads;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows what was read from an upload. */
@Controller
final class ImportController {
    private final Office office;
    private final Uploads uploads;
    private final Previews previews;
    private final TenantTransaction transaction;
    private final ImportPages frame;

    ImportController(
            Office office, Uploads uploads, Previews previews, TenantTransaction transaction, ImportPages frame) {
        this.office = office;
        this.uploads = uploads;
        this.previews = previews;
        this.transaction = transaction;
        this.frame = frame;
    }

    @GetMapping("/office/imports/{id}")
    View preview(@PathVariable String id, @RequestParam(defaultValue = "1") int card, Visit visit) {
        OfficeTerm seat = office.findCurrentTerm().orElseThrow(Office::missing);
        Upload upload = upload(seat, id);
        PreviewView view = previews.find(seat, upload, card - 1, visit).orElseThrow(Office::missing);
        return frame.preview(visit, upload.fileName(), view);
    }

    /** The file as it came, always as an attachment: what a stranger sent is never shown as a page of ours. */
    @GetMapping("/office/imports/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        Upload upload = upload(office.findCurrentTerm().orElseThrow(Office::missing), id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(upload.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(upload.content().bytes());
    }

    private Upload upload(OfficeTerm seat, String id) {
        return UploadId.find(id)
                .flatMap(upload -> transaction.read(seat.id(), () -> uploads.find(seat.id(), upload)))
                .orElseThrow(Office::missing);
    }
}
