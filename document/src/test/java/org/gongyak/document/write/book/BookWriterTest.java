package org.gongyak.document.write.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.write.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookWriterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-11T15:30:00Z"), ZoneId.of("Asia/Seoul"));
    private static final BookCover COVER = BookCover.of(BookKind.REPORT, Optional.empty());
    private static final int FRONT_PAGES = 4;

    private static Card card(int number, int problems) {
        return Card.of("1-" + number, "하천길 " + number)
                .government("가온시")
                .referenceDate(LocalDate.of(2021, 12, 31))
                .problems(IntStream.range(0, problems).mapToObj(i -> "문제 " + i).toList())
                .build();
    }

    private static Book book(int cards) {
        return new Book(
                COVER,
                IntStream.rangeClosed(1, cards)
                        .mapToObj(number -> BookEntry.of(card(number, number == 1 ? 200 : 2)))
                        .toList());
    }

    private static byte[] written(BookFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BookWriter(CLOCK).write(book(3), format, out, BookProgress.NONE);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void equal_books_give_equal_bytes(BookFormat format) throws IOException {
        assertThat(written(format)).isEqualTo(written(format));
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void the_cards_are_read_again_from_a_book(BookFormat format) throws IOException {
        assertThat(Recogniser.recognise(Read.document(written(format))).cards())
                .extracting(found -> found.card().number())
                .contains("1-1", "1-2", "1-3");
    }

    @Test
    void a_pdf_book_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        assertThat(VeraPdf.faults(written(BookFormat.PDF))).isEmpty();
    }

    @Test
    void each_line_of_the_contents_leads_to_the_page_it_names() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(BookFormat.PDF))) {
            List<Integer> targets = new ArrayList<>();
            for (PDAnnotationLink link : links(pdf.getPage(1))) {
                PDPageDestination place = (PDPageDestination) link.getDestination();
                targets.add(pdf.getPages().indexOf(place.getPage()) - FRONT_PAGES + 1);
            }
            assertThat(targets).first().isEqualTo(1);
            assertThat(targets).doesNotHaveDuplicates().isSorted().hasSize(3);
            assertThat(targets.get(1)).isGreaterThan(3);
        }
    }

    private static List<PDAnnotationLink> links(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .map(PDAnnotationLink.class::cast)
                .toList();
    }

    @Test
    void progress_is_told_card_by_card_while_cards_are_read_one_by_one() throws IOException {
        List<String> told = new ArrayList<>();
        Iterable<BookEntry> entries = () -> IntStream.rangeClosed(1, 3)
                .peek(number -> told.add("read " + number))
                .mapToObj(number -> BookEntry.of(card(number, 1)))
                .iterator();
        new BookWriter(CLOCK)
                .write(
                        new Book(COVER, entries),
                        BookFormat.HWPX,
                        OutputStream.nullOutputStream(),
                        done -> told.add("done " + done));
        assertThat(told).containsExactly("read 1", "done 1", "read 2", "done 2", "read 3", "done 3");
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void a_book_is_given_up_between_cards(BookFormat format) {
        BookProgress giveUp = done -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> new BookWriter(CLOCK).write(book(3), format, OutputStream.nullOutputStream(), giveUp))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void there_is_no_book_without_cards() {
        assertThatThrownBy(() -> new BookWriter(CLOCK)
                        .write(book(0), BookFormat.PDF, OutputStream.nullOutputStream(), BookProgress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
