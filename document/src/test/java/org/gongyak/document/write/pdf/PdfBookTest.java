package org.gongyak.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongyak.card.Card;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PdfBookTest {
    private static final Card SHORT = Card.of("1-1", "하천길").build();

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBook book = new PdfBook(out, "공약실천계획서", "공약사업 관리카드 모음", Printed.CLOCK)) {
            assertThat(book.add(SHORT)).isEqualTo(new PageRange(1, 1));
            PageRange second = book.add(LongCard.card());
            assertThat(second.first()).isEqualTo(2);
            assertThat(book.add(SHORT).first()).isEqualTo(second.last() + 1);
            assertThat(book.add("요약", page("요약")).first()).isEqualTo(second.last() + 2);
            assertThat(book.addInFront("차례", page("차례"))).isEqualTo(new PageRange(1, 1));
            assertThat(book.addInFront("일러두기", page("일러두기"))).isEqualTo(new PageRange(2, 2));
            book.finish();
        }
        return out.toByteArray();
    }

    private static Element page(String title) {
        Element article = new Element("article");
        article.appendElement("h1").text(title);
        return article;
    }

    @Test
    void contents_that_are_added_last_stand_in_front() throws IOException {
        List<String> pages = Printed.pages(book());
        assertThat(pages.get(0)).contains("차례", "- i -");
        assertThat(pages.get(1)).contains("일러두기", "- ii -");
        assertThat(pages.get(2)).contains("하천길", "- 1 -");
        assertThat(pages.getLast()).contains("요약");
    }

    @Test
    void cards_are_found_in_the_outline() throws IOException {
        try (PDDocument document = Loader.loadPDF(book())) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .startsWith("차례", "일러두기", "1-1 하천길")
                    .endsWith("요약")
                    .hasSize(6);
        }
    }

    @Test
    void a_book_is_pdf_a_3a_and_pdf_ua_1() throws Exception {
        assertThat(VeraPdf.faults(book())).isEmpty();
    }
}
