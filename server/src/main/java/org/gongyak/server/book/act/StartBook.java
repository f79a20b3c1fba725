package org.gongyak.server.book.act;

import static org.gongyak.database.book.Tables.VOLUME;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.book.Book;
import org.gongyak.server.book.BookId;
import org.gongyak.server.book.BookOrder;
import org.gongyak.server.book.BookState;
import org.gongyak.server.book.job.MakeBook;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.RevisionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Starts a book: decides which cards it holds, keeps the order, and sets the job going once that is committed. */
@Component
public final class StartBook {
    private static final String ACT = "book.book.started";
    private static final Message BUSY = new Message(
            "지금 만들고 있는 책자가 있습니다. 다 되기를 기다리거나 멈춘 뒤 다시 시작하십시오.",
            "A book is being made. Wait for it or cancel it, then start again.");
    private static final Message NO_CARDS = new Message(
            "책자에 넣을 카드가 없습니다. 카드를 저장하거나 카드가 있는 기간을 고르십시오.",
            "There is no card for the book. Save cards, or choose a period that has some.");

    private final TenantTransaction transaction;
    private final DSLContext database;
    private final AuditLog log;
    private final BookDesk desk;
    private final Ids ids;

    StartBook(TenantTransaction transaction, DSLContext database, AuditLog log, BookDesk desk, Ids ids) {
        this.transaction = transaction;
        this.database = database;
        this.log = log;
        this.desk = desk;
        this.ids = ids;
    }

    public StartOutcome start(Actor actor, OfficeTerm term, BookOrder order) {
        BookId id = new BookId(ids.next());
        desk.reserve(id);
        boolean begun = false;
        try {
            Decision decision = transaction.act(term.id(), () -> decide(actor, term, order, id));
            if (decision.refusal().isPresent()) {
                return new StartOutcome.Refused(decision.refusal().get());
            }
            desk.begin(new MakeBook.Task(actor, term, id, order, decision.revisions()));
            begun = true;
            return new StartOutcome.Started(id);
        } finally {
            if (!begun) {
                desk.release(id);
            }
        }
    }

    /** The cards, or why there is no book. */
    private record Decision(List<RevisionId> revisions, Optional<Message> refusal) {
        static Decision refused(Message reason) {
            return new Decision(List.of(), Optional.of(reason));
        }
    }

    private Decision decide(Actor actor, OfficeTerm term, BookOrder order, BookId id) {
        log.awaitTurn(term.id());
        Optional<Book> running = desk.findRunning(term.id());
        if (running.filter(book -> desk.hasJob(book.id())).isPresent()) {
            return Decision.refused(BUSY);
        }
        CardsOfBook.Choice choice = desk.choose(term, order.period());
        if (choice.revisions().isEmpty()) {
            return Decision.refused(NO_CARDS);
        }
        running.ifPresent(book -> desk.interrupted(actor, term.id(), book.id()));
        keep(actor, term, order, id, choice);
        return new Decision(choice.revisions(), Optional.empty());
    }

    private void keep(Actor actor, OfficeTerm term, BookOrder order, BookId id, CardsOfBook.Choice choice) {
        LogReceipt logged =
                log.append(term.id(), new LogEntry(actor, ACT, id.subject(), particulars(term, order, choice)));
        database.insertInto(VOLUME)
                .set(VOLUME.GOVERNMENT, term.id())
                .set(VOLUME.BOOK, id.value())
                .set(VOLUME.TERM, term.term().key().value())
                .set(VOLUME.KIND, order.kind().name())
                .set(VOLUME.FORMAT, order.format().name())
                .set(VOLUME.TITLE, order.title())
                .set(VOLUME.PERIOD, order.period().orElse(null))
                .set(VOLUME.CARDS, choice.revisions().size())
                .set(VOLUME.LEFT_OUT, choice.leftOut())
                .set(VOLUME.STATE, BookState.RUNNING.name())
                .set(VOLUME.POST, actor.post())
                .set(VOLUME.STARTED_AT, logged.time())
                .set(VOLUME.LOG_SEQ, logged.seq())
                .execute();
    }

    /** The cards are named by the hash of their list, so that it can be proved which they were. */
    private static Particulars particulars(OfficeTerm term, BookOrder order, CardsOfBook.Choice choice) {
        ObjectNode members = Particulars.members();
        members.put("term", term.term().key().value());
        members.put("kind", order.kind().name());
        members.put("format", order.format().name());
        order.period().map(ReportingPeriod::toString).ifPresent(period -> members.put("period", period));
        members.put("cards", choice.revisions().size());
        String list = choice.revisions().stream().map(RevisionId::subject).collect(Collectors.joining("\n"));
        members.put("revisions", Sha256.of(list).hex());
        return Particulars.of(members);
    }
}
