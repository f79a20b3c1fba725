package org.gongyak.server.exchange.batch.read;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.Preview;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.SavedFindings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one file of a batch, within the limits of the readers. Whatever it holds, the files behind it are read too. */
@Component
public final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private final DocumentReader reader;

    FileReading(Clock clock) {
        this.reader = new DocumentReader(clock);
    }

    /** The file as a document with its cards, or why it is none; {@code label} is used in messages only. */
    public FileResult read(String label, byte[] content) {
        try {
            return switch (reader.read(content, label)) {
                case Reading.Refused refused -> new FileResult.Refused(refused.message());
                case Reading.Read read ->
                    new FileResult.Read(new FileContent(content), cards(Preview.of(read.document())));
            };
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.error("a file of a batch could not be read", broken);
            return new FileResult.Refused(ourFault(label));
        }
    }

    private static List<ReadCard> cards(Preview preview) {
        List<ReadCard> cards = new ArrayList<>();
        for (Preview.CheckedCard checked : preview.cards()) {
            Card card = checked.read().card();
            cards.add(new ReadCard(card, CardBody.of(card), SavedFindings.of(checked.findings())));
        }
        return cards;
    }

    private static Message ourFault(String label) {
        return new Message(
                "‘" + label + "’ 파일을 읽는 중에 프로그램 오류가 났습니다. 이 파일을 관리자에게 알려 주십시오.",
                "The program failed while reading ‘" + label + "’. Please report this file to your administrator.");
    }
}
