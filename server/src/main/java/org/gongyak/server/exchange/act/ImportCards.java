package org.gongyak.server.exchange.act;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyak.card.Message;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.exchange.Preview;
import org.gongyak.server.exchange.Upload;
import org.gongyak.server.exchange.Uploads;
import org.gongyak.server.exchange.act.ImportOutcome.Imported;
import org.gongyak.server.exchange.act.ImportOutcome.Refused;
import org.gongyak.server.exchange.act.ImportOutcome.SavedCard;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;

/** Saves cards of an upload as the next revisions of their pledges; a number that the register does not know is registered. */
@Component
public final class ImportCards {
    private static final Message GONE = new Message(
            "올린 파일을 찾지 못했습니다. 파일을 다시 올리십시오. 저장된 것은 없습니다.",
            "The uploaded file was not found. Upload it again. Nothing was stored.");
    private static final Message NO_SUCH_CARD = new Message(
            "고른 카드가 파일에 없습니다. 미리 보기를 다시 열어 고르십시오. 저장된 것은 없습니다.",
            "The chosen card is not in the file. Open the preview again. Nothing was stored.");
    private final TenantTransaction transaction;
    private final Uploads uploads;
    private final SaveReadCard saveReadCard;
    private final DocumentReader reader;

    ImportCards(TenantTransaction transaction, Uploads uploads, SaveReadCard saveReadCard, Clock clock) {
        this.transaction = transaction;
        this.uploads = uploads;
        this.saveReadCard = saveReadCard;
        this.reader = new DocumentReader(clock);
    }

    public ImportOutcome importCards(Actor actor, GovernmentId government, ImportRequest request) {
        try {
            return transaction.act(government, () -> save(actor, government, request));
        } catch (NotSavedException undone) {
            return new Refused(undone.reason());
        }
    }

    private ImportOutcome save(Actor actor, GovernmentId government, ImportRequest request) {
        Upload upload = uploads.find(government, request.upload()).orElseThrow(() -> new NotSavedException(GONE));
        Preview preview = preview(upload);
        List<SavedCard> saved = new ArrayList<>();
        for (int position : request.cards()) {
            if (position < 0 || position >= preview.cards().size()) {
                throw new NotSavedException(NO_SUCH_CARD);
            }
            saved.add(save(actor, government, request, upload, preview.cards().get(position), position));
        }
        return new Imported(saved);
    }

    private SavedCard save(
            Actor actor,
            GovernmentId government,
            ImportRequest request,
            Upload upload,
            Preview.CheckedCard card,
            int position) {
        CardToSave toSave = new CardToSave(
                submission(request, position),
                request.term(),
                request.period(),
                card.read().card(),
                card.findings(),
                upload.content().sha256());
        return saveReadCard.save(actor, government, toSave);
    }

    /** One sending saves several cards; each has a submission of its own, made from the sending's. */
    private static UUID submission(ImportRequest request, int position) {
        String name = request.submission() + "/" + position;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** What was read when the file came is read again: the same bytes give the same cards. */
    private Preview preview(Upload upload) {
        return switch (reader.read(upload.content().bytes(), upload.fileName())) {
            case Reading.Read read -> Preview.of(read.document());
            case Reading.Refused refused -> throw new NotSavedException(refused.message());
        };
    }
}
