package org.gongyak.server.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.book.act.CancelBook;
import org.gongyak.server.book.act.StartOutcome;
import org.gongyak.server.book.job.BookJob;
import org.gongyak.server.book.job.BookJobs;
import org.gongyak.server.book.job.MakeBook;
import org.gongyak.server.fixture.BookScene;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.RevisionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class BookActsTest {
    private static final int CARDS = 3;

    private final Scene scene;
    private final BookScene books;
    private final BookJobs jobs;
    private final Acts acts;
    private GovernmentId government;
    private List<RevisionId> cards = List.of();

    BookActsTest(Scene scene, BookScene books, BookJobs jobs, MakeBook make, CancelBook cancel, Verifier verifier) {
        this.scene = scene;
        this.books = books;
        this.jobs = jobs;
        this.acts = new Acts(make, cancel, verifier);
        this.government = scene.newGovernment();
    }

    private record Acts(MakeBook make, CancelBook cancel, Verifier verifier) {}

    @BeforeEach
    void a_government_with_cards() {
        government = scene.newGovernment();
        cards = IntStream.rangeClosed(1, CARDS)
                .mapToObj(number -> {
                    PledgeId pledge = scene.newPledge(government, "1-" + number);
                    scene.save(government, pledge, "도서관 " + number);
                    return new RevisionId(pledge, Scene.PERIOD, 1);
                })
                .toList();
    }

    private List<String> logged() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, government);
            return Sql.column(
                    app,
                    "select payload::jsonb->>'act' from audit.log where government = ? and payload like '%book.book%'"
                            + " order by seq",
                    government.value());
        }
    }

    private void make(Book book, BookJob job) {
        acts.make().make(new MakeBook.Task(Scene.CLERK, books.term(government), book.id(), book.order(), cards), job);
    }

    @Test
    void a_book_is_kept_with_its_hash_and_both_acts_are_logged() throws Exception {
        Book book = books.made(government);
        assertThat(book.state()).isEqualTo(BookState.DONE);
        assertThat(book.cards()).isEqualTo(CARDS);
        assertThat(logged()).containsExactly("book.book.started", "book.book.made");
        assertThat(acts.verifier().verify(government).misfit()).isEmpty();
    }

    @Test
    void a_file_that_was_changed_afterwards_is_named_by_the_verifier() throws Exception {
        books.made(government);
        try (Connection tamperer = TestDatabase.asTamperer()) {
            Sql.run(
                    tamperer,
                    "update book.volume set content = content || '\\x00' where government = ?",
                    government.value());
        }
        assertThat(acts.verifier().verify(government).misfit().map(Misfit::difference))
                .hasValueSatisfying(difference -> assertThat(difference.what()).contains("content"));
    }

    @Test
    void the_database_itself_changes_no_book_that_has_ended() throws Exception {
        books.made(government);
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, government);
            assertThat(Sql.run(
                            app, "update book.volume set state = 'CANCELLED' where government = ?", government.value()))
                    .isZero();
            assertThatThrownBy(() -> Sql.run(app, "delete from book.volume where government = ?", government.value()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_cancelled_book_ends_at_the_next_card_and_leaves_no_file() throws Exception {
        Book book = books.abandoned(government);
        BookJob job = jobs.reserve(book.id());
        acts.cancel().cancel(Scene.CLERK, government, book.id());
        make(book, job);
        jobs.release(book.id());
        assertThat(books.find(government, book.id()).state()).isEqualTo(BookState.CANCELLED);
        assertThat(books.find(government, book.id()).content()).isEmpty();
        assertThat(logged()).endsWith("book.book.cancelled");
    }

    @Test
    void a_book_that_cannot_be_made_is_failed() throws Exception {
        Book book = books.abandoned(government);
        cards = List.of(new RevisionId(cards.getFirst().pledge(), Scene.PERIOD, 99));
        make(book, jobs.reserve(book.id()));
        jobs.release(book.id());
        assertThat(books.find(government, book.id()).state()).isEqualTo(BookState.FAILED);
        assertThat(logged()).endsWith("book.book.failed");
    }

    @Test
    void a_book_that_has_ended_is_not_ended_again() throws Exception {
        Book book = books.made(government);
        acts.cancel().cancel(Scene.CLERK, government, book.id());
        assertThat(books.find(government, book.id()).state()).isEqualTo(BookState.DONE);
    }

    @Test
    void nobody_starts_a_second_book_while_one_is_made_nor_one_without_cards() throws Exception {
        Book book = books.abandoned(government);
        jobs.reserve(book.id());
        assertThat(books.start(government)).isInstanceOf(StartOutcome.Refused.class);
        jobs.release(book.id());
        assertThat(books.start(scene.newGovernment())).isInstanceOf(StartOutcome.Refused.class);
    }

    @Test
    void a_pdf_of_a_period_is_made_as_well() throws Exception {
        StartOutcome outcome = books.startBook()
                .start(Scene.CLERK, books.term(government), BookScene.order(BookFormat.PDF, Optional.of(Scene.PERIOD)));
        assertThat(outcome).isInstanceOf(StartOutcome.Started.class);
        Book book = books.ended(government, ((StartOutcome.Started) outcome).book());
        assertThat(book.state()).isEqualTo(BookState.DONE);
        assertThat(book.fileName()).isEqualTo("공약 이행상황 보고_2026-h2.pdf");
    }
}
