package org.gongyak.server.report.web.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.gongyak.server.platform.page.part.EmptyState;
import org.gongyak.server.platform.page.part.Pagination;
import org.gongyak.server.platform.page.part.TableFrame;
import org.gongyak.server.report.web.pledge.PledgeFrame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of a term's pledges. */
@Controller
final class RegisterController {
    /** Most registers, of about 85 pledges, are two pages long. */
    private static final int ROWS_A_PAGE = 50;

    private final Office office;
    private final RegisterReader reader;
    private final Pages pages;
    private final OfficeFrame frame;

    RegisterController(Office office, RegisterReader reader, Pages pages, OfficeFrame frame) {
        this.office = office;
        this.reader = reader;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/office/{term}/pledges")
    View register(@PathVariable("term") String term, @RequestParam Map<String, String> parameters, Visit visit) {
        RegisterQuery query = RegisterQuery.of(parameters);
        return office.read(term, it -> Optional.of(page(it, query, visit)));
    }

    private View page(OfficeTerm term, RegisterQuery query, Visit visit) {
        String title = visit.say("register.title", term.term().term().name());
        return pages.page(
                "pledge/register",
                Map.of(
                        "page", frame.page(visit, PledgeFrame.SECTION, title),
                        "register", view(term.register(), reader.list(term), query, visit)));
    }

    private static RegisterView view(String register, List<RegisterEntry> all, RegisterQuery query, Visit visit) {
        List<RegisterEntry> fitting =
                all.stream().filter(entry -> entry.fits(query)).toList();
        List<RegisterEntry> ordered = query.descending() ? fitting.reversed() : fitting;
        int last = Math.max(1, Math.ceilDiv(ordered.size(), ROWS_A_PAGE));
        int current = Math.min(query.page(), last);
        int first = (current - 1) * ROWS_A_PAGE;
        return new RegisterView(
                register,
                query.text(),
                RegisterChoices.of(all, query, visit),
                query.descending() ? "descending" : "ascending",
                query.turned().address(register),
                query.isNarrowed(),
                count(all.size(), fitting.size(), query, visit),
                new TableFrame("register", visit.say("register.list"), "", ""),
                ordered.subList(first, Math.min(first + ROWS_A_PAGE, ordered.size())).stream()
                        .map(entry -> RegisterRow.of(entry, register, visit))
                        .toList(),
                new Pagination(current, last, page -> query.onPage(page).address(register)),
                empty(register, all.isEmpty(), fitting.isEmpty(), visit));
    }

    private static String count(int all, int fitting, RegisterQuery query, Visit visit) {
        String total = visit.formats().counts().of(all, Counter.PLEDGE);
        return query.isNarrowed()
                ? visit.say("register.count.of", total, visit.formats().counts().of(fitting, Counter.PLEDGE))
                : visit.say("register.count", total);
    }

    private static Optional<EmptyState> empty(String register, boolean none, boolean noneFits, Visit visit) {
        if (none) {
            return Optional.of(EmptyState.of(visit.say("register.empty")));
        }
        return noneFits
                ? Optional.of(
                        EmptyState.of(visit.say("register.no-match"), new Link(visit.say("register.clear"), register)))
                : Optional.empty();
    }
}
