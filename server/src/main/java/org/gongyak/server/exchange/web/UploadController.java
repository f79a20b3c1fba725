package org.gongyak.server.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.act.ReceiveOutcome;
import org.gongyak.server.exchange.act.ReceiveUpload;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.gongyak.server.platform.page.part.FileDrop;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes files. One that can be read leads straight to its preview; of several, each is answered for itself. */
@Controller
final class UploadController {
    private final Office office;
    private final ReceiveUpload receive;
    private final CurrentActor actors;
    private final ImportPages pages;

    UploadController(Office office, ReceiveUpload receive, CurrentActor actors, ImportPages pages) {
        this.office = office;
        this.receive = receive;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping(ImportPages.START)
    View start(Visit visit) {
        return pages.start(visit, List.of(), List.of());
    }

    @PostMapping("/office/imports")
    View receive(
            @RequestParam(name = FileDrop.FIELD, required = false) List<MultipartFile> files,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<OfficeTerm> seat = office.findCurrentTerm();
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream().filter(file -> !blank(file)).toList();
        List<FieldError> errors = new ArrayList<>();
        List<Link> taken = new ArrayList<>();
        if (seat.isEmpty() || sent.isEmpty()) {
            errors.add(error(visit.say(seat.isEmpty() ? "import.no-government" : "import.no-file")));
        } else {
            Actor actor = actors.of(request);
            for (MultipartFile file : sent) {
                take(actor, seat.get(), file, visit, errors, taken);
            }
        }
        if (errors.isEmpty() && taken.size() == 1) {
            return seeOther(taken.getFirst().address());
        }
        response.setStatus((errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return pages.start(visit, errors, taken);
    }

    private void take(
            Actor actor, OfficeTerm seat, MultipartFile file, Visit visit, List<FieldError> errors, List<Link> taken)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        switch (receive.receive(actor, seat.id(), name, new FileContent(file.getBytes()))) {
            case ReceiveOutcome.Received received -> taken.add(new Link(name, "/office/imports/" + received.upload()));
            case ReceiveOutcome.Refused refused ->
                errors.add(error(visit.language().pick(refused.reason())));
        }
    }

    /** What a browser sends for a form without a chosen file. */
    private static boolean blank(MultipartFile file) {
        return file.isEmpty()
                && Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty();
    }

    private static FieldError error(String message) {
        return new FieldError(FileDrop.FIELD, message);
    }

    private static View seeOther(String address) {
        RedirectView redirect = new RedirectView(URI.create(address).toString());
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
