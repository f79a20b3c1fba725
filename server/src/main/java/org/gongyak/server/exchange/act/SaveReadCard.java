package org.gongyak.server.exchange.act;

import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.exchange.act.ImportOutcome.SavedCard;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.pledge.act.RegisterPledge;
import org.gongyak.server.report.act.CardSubmission;
import org.gongyak.server.report.act.SaveCard;
import org.gongyak.server.report.act.SaveOutcome;
import org.springframework.stereotype.Component;

/**
 * Saves a card that was read from a file as the next revision of the pledge its number names; a number that the register does not know is
 * registered. Belongs to the transaction of an import, which it ends by a {@link NotSavedException} where it cannot.
 */
@Component
public final class SaveReadCard {
    private static final Message NO_NUMBER = new Message(
            "카드에 관리번호가 없거나 읽을 수 없어 어느 공약인지 알 수 없습니다. 파일에 관리번호(예: 1-2-4)를 적어 다시 올리십시오. 저장된 것은 없습니다.",
            "The card gives no readable management number (such as 1-2-4), so its pledge is unknown. Add it to the file and upload again. Nothing was stored.");

    private final RegisterPledge registerPledge;
    private final SaveCard saveCard;

    SaveReadCard(RegisterPledge registerPledge, SaveCard saveCard) {
        this.registerPledge = registerPledge;
        this.saveCard = saveCard;
    }

    public SavedCard save(Actor actor, GovernmentId government, CardToSave card) {
        ManagementNumber number =
                ManagementNumber.find(card.card().number()).orElseThrow(() -> new NotSavedException(NO_NUMBER));
        RegisteredPledge pledge = registerPledge.register(actor, government, card.term(), number);
        CardSubmission submission = new CardSubmission(
                card.submission(),
                pledge.id(),
                card.period(),
                card.card(),
                card.findings(),
                Optional.of(card.upload()));
        return switch (saveCard.save(actor, government, submission)) {
            case SaveOutcome.Saved saved -> new SavedCard(pledge, saved.receipt());
            case SaveOutcome.SavedBefore before -> new SavedCard(pledge, before.receipt());
            case SaveOutcome.Refused refused -> throw new NotSavedException(refused.reason());
        };
    }
}
