package org.gongyak.server.book.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongyak.server.audit.CurrentActor;
import org.gongyak.server.book.Book;
import org.gongyak.server.book.BookId;
import org.gongyak.server.book.Books;
import org.gongyak.server.book.act.CancelBook;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One book: how far it is, its end, its file. */
@Controller
final class BookController {
    private static final String REFRESH = "Refresh";
    private static final String SECONDS = "2";

    private final Office office;
    private final Books books;
    private final CancelBook cancelBook;
    private final CurrentActor actors;
    private final BookPages pages;

    BookController(Office office, Books books, CancelBook cancelBook, CurrentActor actors, BookPages pages) {
        this.office = office;
        this.books = books;
        this.cancelBook = cancelBook;
        this.actors = actors;
        this.pages = pages;
    }

    @GetMapping("/office/{term}/books/{book}")
    View show(
            @PathVariable("term") String term,
            @PathVariable("book") String id,
            Visit visit,
            HttpServletResponse response) {
        return read(term, id, (it, book) -> {
            if (pages.isRunning(book)) {
                response.setHeader(REFRESH, SECONDS);
            }
            return Optional.of(pages.one(it, book, visit));
        });
    }

    @PostMapping("/office/{term}/books/{book}/cancel")
    View cancel(@PathVariable("term") String term, @PathVariable("book") String id, HttpServletRequest request) {
        OfficeTerm found = office.read(term, Optional::of);
        Book book = read(term, id, (it, kept) -> Optional.of(kept));
        cancelBook.cancel(actors.of(request), found.id(), book.id());
        return BooksController.seeOther(BookPages.address(found) + "/" + book.id());
    }

    /** The kept bytes, always as an attachment; their hash in the log is the ETag. */
    @GetMapping("/office/{term}/books/{book}/file")
    ResponseEntity<byte[]> file(@PathVariable("term") String term, @PathVariable("book") String id) {
        return read(
                term, id, (it, book) -> books.findContent(it.id(), book.id()).map(content -> file(book, content)));
    }

    private static ResponseEntity<byte[]> file(Book book, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(book.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(book.order().format().mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + book.content().orElseThrow().hex() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }

    private <T> T read(String term, String id, BiFunction<OfficeTerm, Book, Optional<T>> work) {
        return office.read(
                term,
                it -> BookId.find(id)
                        .flatMap(book -> books.find(it.id(), it.term().key(), book))
                        .flatMap(book -> work.apply(it, book)));
    }
}
