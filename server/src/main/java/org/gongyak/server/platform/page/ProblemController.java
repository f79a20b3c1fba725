package org.gongyak.server.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.gongyak.server.platform.page.part.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a person or a program is told when a request could not be served. Details of an error go to the server's own log only. */
@Controller
@RequestMapping("/error")
final class ProblemController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    private final Pages pages;
    private final OfficeFrame frame;

    ProblemController(Pages pages, OfficeFrame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    View page(Visit visit, HttpServletRequest request) {
        Problem problem = Problem.of(status(request), visit.words());
        String number = numbered(problem.status(), request);
        Page page = frame.page(visit, "", problem.title());
        return pages.page("problem", Map.of("page", page, "problem", problem, "number", number));
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> detail(Visit visit, HttpServletRequest request) {
        Problem problem = Problem.of(status(request), visit.words());
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(problem.status()), problem.why() + " " + problem.next());
        detail.setTitle(problem.title());
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
            detail.setInstance(LocalAddress.of(address));
        }
        String number = numbered(problem.status(), request);
        if (!number.isBlank()) {
            detail.setProperty("number", number);
        }
        return ResponseEntity.of(detail).build();
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    /** A number that leads from what a reader tells to the line of the log; blank where nothing is logged. */
    private static String numbered(int status, HttpServletRequest request) {
        if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return "";
        }
        String number = UUID.randomUUID().toString();
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("problem {} with status {}", number, status, cause instanceof Throwable thrown ? thrown : null);
        return number;
    }
}
