package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.Read;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.junit.jupiter.api.Test;

/** A book of cards is cut into its cards; cover, contents and chapters are said by none of them. */
class BookTest {
    private static final int CARDS = 5;
    private static final String HEADER = "공약사업 관리카드";
    private static final List<String> CHAPTERS = List.of("제1장 복지", "제2장 교통");

    private static final List<Card> BOOK = read(IntStream.range(0, CARDS)
            .mapToObj(i -> OfficialFormText.of(RandomCard.of(i), 0, 0).replaceFirst("^[^\\t]*", "1-" + (i + 1)))
            .collect(Collectors.joining("\n")));

    private static Recognition recognise(String file) {
        return Recogniser.recognise(Read.document(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Card> read(String file) {
        return cards(recognise(file));
    }

    private static List<Card> cards(Recognition recognition) {
        return recognition.cards().stream().map(RecognisedCard::card).toList();
    }

    private static List<String> json(List<Card> cards) {
        return cards.stream().map(CardJson::toText).toList();
    }

    /** The cards between cover, contents and chapters, each page under the title of the book. */
    private static String bound(List<String> cards, String break_) {
        StringBuilder book = new StringBuilder(HEADER + break_ + "2024년 상반기" + break_ + "차례" + break_);
        for (int i = 0; i < CARDS; i++) {
            book.append("1-%d %s ···· %d".formatted(i + 1, BOOK.get(i).title(), i + 3))
                    .append(break_);
        }
        for (int i = 0; i < CARDS; i++) {
            book.append(break_).append(HEADER).append(break_);
            book.append(i == 0 || i == 2 ? CHAPTERS.get(i / 2) + break_ : "").append(cards.get(i));
        }
        return book.toString();
    }

    private static void assertBook(Document document, List<Card> expected) {
        Recognition recognition = Recogniser.recognise(document);

        assertThat(json(cards(recognition))).isEqualTo(json(expected));
        assertThat(recognition.outside())
                .extracting(SourceText::toString)
                .containsAll(CHAPTERS)
                .contains("차례", HEADER);
        assertThat(recognition.issues()).extracting(Issue::code).contains("card.outside");
        assertThat(Losses.of(document, recognition)).isEmpty();
    }

    @Test
    void as_recognised_text_is_cut_at_each_card() {
        List<String> texts = IntStream.range(0, CARDS)
                .mapToObj(i -> OfficialFormText.of(RandomCard.of(i), 0, 0).replaceFirst("^[^\\t]*", "1-" + (i + 1)))
                .toList();

        assertBook(Read.document(bound(texts, "\n\n")), BOOK);
    }

    @Test
    void as_html_is_cut_at_each_card() {
        List<String> articles =
                BOOK.stream().map(card -> HtmlWriter.article(card).outerHtml()).toList();

        assertBook(Read.document("<!doctype html><body>" + bound(articles, "<br>")), BOOK);
    }

    @Test
    void written_as_hwpx_is_cut_at_each_card() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HwpxWriter.write(BOOK, file);

        Recognition recognition = Recogniser.recognise(Read.document(file.toByteArray()));

        assertThat(json(cards(recognition))).isEqualTo(json(BOOK));
        assertThat(recognition.outside()).isEmpty();
    }

    @Test
    void written_as_html_is_cut_at_each_card() {
        assertThat(json(read(HtmlWriter.write(BOOK)))).isEqualTo(json(BOOK));
    }

    @Test
    void the_approval_box_above_a_card_is_not_of_the_card_before() {
        String box = "결재\t담당\t팀장\n\t\t\n\n";
        String body = "\n소관부서\t공원과\n\n□ 추진실적\n○ 설계 완료\n\n";

        List<Card> cards = read(box + "1-1\t강변 산책로" + body + box + "1-2\t어린이공원" + body);

        assertThat(cards)
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.unrecognised()).hasSize(1));
    }
}
