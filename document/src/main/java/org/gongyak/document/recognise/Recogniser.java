package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Preamble;

/**
 * Finds the cards of a document. A card begins where a row names a pledge; it is one when anything else of a card follows. What stands
 * before the first card, and parts that name a pledge and say nothing more of it, are kept as unrecognised blocks of the card beside
 * them.
 */
public final class Recogniser {
    /** UTF-16 units; a whole page of print in one line is a tenth of it. No card has a longer one, and patterns stay quick below it. */
    static final int LONGEST_PARAGRAPH = 20_000;

    private static final int LONGEST_QUOTE = 40;

    private final List<RecognisedCard> cards = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private Preamble preamble = Preamble.EMPTY;

    private Recogniser() {}

    public static Recognition recognise(Document document) {
        Recogniser recogniser = new Recogniser();
        recogniser.issues.addAll(document.issues());
        Optional<SourceText> endless = document.paragraphs().stream()
                .filter(paragraph -> paragraph.length() > LONGEST_PARAGRAPH)
                .findFirst();
        if (endless.isPresent()) {
            recogniser.issues.add(tooLong(endless.get()));
        } else {
            recogniser.read(Split.atCards(Pieces.of(document)));
        }
        if (recogniser.cards.isEmpty()) {
            recogniser.noCard();
        }
        return new Recognition(recogniser.cards, recogniser.issues);
    }

    private static Issue tooLong(SourceText paragraph) {
        return new Issue(
                "card.paragraph-too-long",
                Optional.of(paragraph.place(0, LONGEST_QUOTE)),
                paragraph.slice(0, LONGEST_QUOTE).toString(),
                new Message(
                        "한 문단이 %,d자를 넘어 카드를 찾지 않았습니다. 문단을 나누어 다시 저장하십시오.".formatted(LONGEST_PARAGRAPH),
                        "A paragraph is longer than %,d characters, so no card was looked for. Break it up and save again."
                                .formatted(LONGEST_PARAGRAPH)));
    }

    private void read(List<Split.Part> parts) {
        List<Piece> before = new ArrayList<>();
        Optional<CardReader> open = Optional.empty();
        for (Split.Part part : parts) {
            Optional<CardReader> next = read(part, before, open.flatMap(CardReader::unit));
            if (next.isPresent()) {
                open.ifPresent(this::finish);
                open = next;
                before.clear();
            } else if (open.isPresent()) {
                part.pieces().forEach(open.get()::keepUnrecognised);
            } else {
                before.addAll(part.pieces());
            }
        }
        open.ifPresent(this::finish);
    }

    /** Reads a part of the document if it is a card, once more when there is something before it to keep with it. */
    private Optional<CardReader> read(Split.Part part, List<Piece> before, Optional<Unit> unit) {
        if (!part.namesPledge()) {
            return Optional.empty();
        }
        CardReader reader = read(part.pieces(), List.of(), unit);
        if (!reader.draft().isCard()) {
            return Optional.empty();
        }
        if (!before.isEmpty()) {
            preamble = Preamble.of(lines(before));
            reader = read(part.pieces(), before, unit);
        }
        reader.end();
        return Optional.of(reader);
    }

    private static List<SourceText> lines(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Line.class::isInstance)
                .map(piece -> ((Piece.Line) piece).text())
                .toList();
    }

    private CardReader read(List<Piece> own, List<Piece> before, Optional<Unit> unit) {
        CardReader reader = new CardReader(new CardDraft(preamble), unit);
        before.forEach(reader::keepUnrecognised);
        own.forEach(reader::read);
        return reader;
    }

    private void finish(CardReader reader) {
        CardDraft draft = reader.draft();
        cards.add(new RecognisedCard(draft.build(), draft.sources()));
        issues.addAll(draft.issues());
        Unrecognisables.issue(cards.getLast()).ifPresent(issues::add);
    }

    private void noCard() {
        issues.add(new Issue(
                "card.none",
                Optional.empty(),
                SourceText.join("", List.of()).toString(),
                new Message(
                        "이 문서에서 공약 카드를 찾지 못했습니다. 카드 없이도 할 수 있는 검증(날짜, 합계, 비율)만 했습니다. "
                                + "카드라면 관리번호와 공약명이 있는 행이 있는지 확인하십시오.",
                        "No pledge card was found in this document; only the checks that need no card (dates, sums, rates) were made. "
                                + "If it is a card, see that a row gives its number and title.")));
    }
}
