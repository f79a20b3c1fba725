package org.gongyak.server.book.job;

import java.util.Iterator;
import java.util.List;
import org.gongyak.document.write.book.BookEntry;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Revisions;

/** The cards of chosen revisions, each read when it is due; a revision never changes, so it does not matter when. */
record PledgeCards(GovernmentId government, List<RevisionId> chosen, TenantTransaction transaction, Revisions revisions)
        implements Iterable<BookEntry> {

    @Override
    public Iterator<BookEntry> iterator() {
        return chosen.stream().map(this::entry).iterator();
    }

    private BookEntry entry(RevisionId id) {
        Revision revision = transaction
                .read(government, () -> revisions.find(government, id))
                .orElseThrow();
        return BookEntry.of(revision.body().card());
    }
}
