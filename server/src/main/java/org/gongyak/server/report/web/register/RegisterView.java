package org.gongyak.server.report.web.register;

import java.util.List;
import java.util.Optional;
import org.gongyak.server.platform.page.part.EmptyState;
import org.gongyak.server.platform.page.part.Pagination;
import org.gongyak.server.platform.page.part.TableFrame;
import org.gongyak.server.report.web.Choice;

/**
 * The register as its page shows it.
 *
 * @param address of the register without any question
 * @param count how many pledges there are, or how many of them fit
 * @param turned the address of the same list in the other order
 * @param order {@code ascending} or {@code descending}
 * @param empty in place of a list without rows
 */
public record RegisterView(
        String address,
        String text,
        List<Choice> choices,
        String order,
        String turned,
        boolean isNarrowed,
        String count,
        TableFrame frame,
        List<RegisterRow> rows,
        Pagination pages,
        Optional<EmptyState> empty) {

    public RegisterView {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }
}
