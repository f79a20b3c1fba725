package org.gongyak.server.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.act.ReceiveOutcome;
import org.gongyak.server.exchange.act.ReceiveUpload;
import org.gongyak.server.exchange.batch.act.BeginBatch;
import org.gongyak.server.exchange.batch.act.BeginOutcome;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.GovernmentId;
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

/** Takes files. One that can be read leads straight to its preview; several, or a zip of them, are read in the background. */
@Controller
final class UploadController {
    private final Office office;
    private final ReceiveUpload receive;
    private final BeginBatch beginBatch;
    private final CurrentActor actors;
    private final ImportPages pages;

    UploadController(
            Office office, ReceiveUpload receive, BeginBatch beginBatch, CurrentActor actors, ImportPages pages) {
        this.office = office;
        this.receive = receive;
        this.beginBatch = beginBatch;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping(Addresses.START)
    View start(Visit visit) {
        return pages.start(visit, List.of());
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
        Taken taken;
        if (seat.isEmpty() || sent.isEmpty()) {
            taken = new NotTaken(visit.say(seat.isEmpty() ? "import.no-government" : "import.no-file"));
        } else {
            Actor actor = actors.of(request);
            taken = sent.size() == 1
                    ? takeOne(actor, seat.get().id(), sent.getFirst(), visit)
                    : takeMany(actor, seat.get().id(), sent, visit);
        }
        return switch (taken) {
            case TakenTo to -> SeeOther.to(to.address());
            case NotTaken not -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.start(visit, List.of(new FieldError(FileDrop.FIELD, not.reason())));
            }
        };
    }

    /** What came of the files. */
    private sealed interface Taken {}

    /** They stand there. */
    private record TakenTo(String address) implements Taken {}

    private record NotTaken(String reason) implements Taken {}

    private Taken takeOne(Actor actor, GovernmentId government, MultipartFile file, Visit visit) throws IOException {
        return switch (receive.receive(actor, government, name(file), new FileContent(file.getBytes()))) {
            case ReceiveOutcome.Received received -> new TakenTo(Addresses.of(received.upload()));
            case ReceiveOutcome.Refused refused -> new NotTaken(visit.language().pick(refused.reason()));
            case ReceiveOutcome.Bundle bundle -> takeMany(actor, government, List.of(file), visit);
        };
    }

    private Taken takeMany(Actor actor, GovernmentId government, List<MultipartFile> files, Visit visit)
            throws IOException {
        return switch (beginBatch.begin(actor, government, SentFiles.of(files))) {
            case BeginOutcome.Begun begun -> new TakenTo(Addresses.of(begun.batch()));
            case BeginOutcome.Refused refused -> new NotTaken(visit.language().pick(refused.reason()));
        };
    }

    static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    /** What a browser sends for a form without a chosen file. */
    private static boolean blank(MultipartFile file) {
        return file.isEmpty() && name(file).isEmpty();
    }
}
