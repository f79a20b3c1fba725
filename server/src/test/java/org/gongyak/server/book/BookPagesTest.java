package org.gongyak.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gongyak.server.book.job.BookJob;
import org.gongyak.server.book.job.BookJobs;
import org.gongyak.server.fixture.BookScene;
import org.gongyak.server.fixture.FullCard;
import org.gongyak.server.fixture.OfficeBrowser;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the form to the file, as a browser without script walks it. */
@ServerTest
class BookPagesTest {
    private static final String BOOKS = "/office/9/books";
    private static final Map<String, String> ORDER =
            Map.of("kind", "report", "format", "hwpx", "period", "", "title", "우리 시의 약속");

    private final OfficeBrowser browser;
    private final Scene scene;
    private final BookScene books;
    private final BookJobs jobs;
    private GovernmentId government;

    BookPagesTest(OfficeBrowser browser, Scene scene, BookScene books, BookJobs jobs) {
        this.browser = browser;
        this.scene = scene;
        this.books = books;
        this.jobs = jobs;
        this.government = scene.newGovernment();
    }

    @BeforeEach
    void work() {
        government = scene.newGovernment();
        scene.save(government, scene.newPledge(government, "1-2-4"), Scene.PERIOD, FullCard.plain());
        browser.workFor(government);
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    private HttpResponse<String> order(Map<String, String> fields) throws IOException, InterruptedException {
        return browser.submit(BOOKS, BOOKS, fields);
    }

    private static String path(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static BookId id(String address) {
        return BookId.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void a_book_is_asked_for_made_and_taken_away() throws Exception {
        HttpResponse<String> started = order(ORDER);
        assertThat(started.statusCode()).isEqualTo(303);
        String address = path(started);
        Book book = books.ended(government, id(address));

        assertThat(browser.page(address))
                .contains(
                        "완성",
                        "우리 시의 약속",
                        "책자 내려받기",
                        book.content().orElseThrow().hex());
        assertThat(browser.get(address).headers().firstValue("Refresh")).isEmpty();
        HttpResponse<String> file = browser.get(address + "/file");
        assertThat(file.body()).startsWith("PK");
        assertThat(file.headers().firstValue("ETag"))
                .contains('"' + book.content().orElseThrow().hex() + '"');
        assertThat(file.headers().firstValue("Content-Type")).contains("application/hwp+zip");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(".hwpx");
        assertThat(browser.page(BOOKS)).contains(address, "카드", "완성");
    }

    @Test
    void the_books_of_the_current_term_are_in_the_menu() throws Exception {
        assertThat(browser.page(BOOKS)).contains("href=\"/office/books\"", "아직 만든 책자가 없습니다.", "2026년 하반기");
        assertThat(path(browser.get("/office/books"))).isEqualTo(BOOKS);
        assertThat(browser.englishPage(BOOKS)).contains("Make the book");
    }

    @Test
    void a_period_without_cards_is_refused_and_says_what_to_do() throws Exception {
        HttpResponse<String> refused =
                order(Map.of("kind", "report", "format", "pdf", "period", "2027-h1", "title", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("책자에 넣을 카드가 없습니다.");
    }

    @Test
    void what_no_form_of_ours_sends_is_refused() throws Exception {
        for (Map<String, String> odd : List.of(
                Map.of("kind", "novel", "format", "pdf", "period", "", "title", ""),
                Map.of("kind", "report", "format", "exe", "period", "", "title", ""),
                Map.of("kind", "report", "format", "pdf", "period", "yesterday", "title", ""))) {
            assertThat(order(odd).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void pledges_without_a_card_are_left_out_and_counted() throws Exception {
        scene.newPledge(government, "1-2-5");
        assertThat(browser.page(BOOKS + "/" + books.made(government).id())).contains("카드가 없어 빠진 공약 1건");
    }

    @Test
    void while_a_book_is_made_its_page_loads_itself_anew_and_no_other_is_started() throws Exception {
        Book book = books.abandoned(government);
        BookJob job = jobs.reserve(book.id());
        try {
            String address = BOOKS + "/" + book.id();
            HttpResponse<String> page = browser.get(address);
            assertThat(page.headers().firstValue("Refresh")).contains("2");
            assertThat(page.body()).contains("만드는 중", "<progress", "카드 1건 가운데 0건", "만들기 멈추기");
            assertThat(browser.get(address + "/file").statusCode()).isEqualTo(404);
            HttpResponse<String> second = order(ORDER);
            assertThat(second.statusCode()).isEqualTo(422);
            assertThat(second.body()).contains("지금 만들고 있는 책자가 있습니다.");

            assertThat(browser.submit(address, address + "/cancel", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(job.isCancelled()).isTrue();
            assertThat(browser.page(address)).contains("멈추고 있습니다.");
        } finally {
            jobs.release(book.id());
        }
    }

    @Test
    void a_book_whose_server_ended_is_shown_as_interrupted_and_can_be_made_again() throws Exception {
        Book book = books.abandoned(government);
        String address = BOOKS + "/" + book.id();
        assertThat(browser.page(address)).contains("중단됨", "다시 만드십시오.", "같은 책자 다시 만들기");

        HttpResponse<String> again = browser.submit(address, BOOKS, ORDER);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(books.ended(government, id(path(again))).state()).isEqualTo(BookState.DONE);
        assertThat(books.find(government, book.id()).state()).isEqualTo(BookState.INTERRUPTED);
    }

    @Test
    void a_book_of_another_government_is_not_found() throws Exception {
        Book book = books.made(government);
        browser.workFor(scene.newGovernment());
        for (String address : List.of("", "/file")) {
            assertThat(browser.get(BOOKS + "/" + book.id() + address).statusCode())
                    .isEqualTo(404);
        }
        assertThat(browser.get(BOOKS + "/no-id").statusCode()).isEqualTo(404);
    }
}
