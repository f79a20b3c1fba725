package org.gongyak.server.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyak.card.Card;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Subject;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.GovernmentName;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.organization.act.RegisterGovernment;
import org.gongyak.server.organization.act.RegisterTerm;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.act.RegisterPledge;
import org.gongyak.server.report.act.CardSubmission;
import org.gongyak.server.report.act.SaveCard;
import org.gongyak.server.report.act.SaveOutcome;
import org.springframework.stereotype.Component;

/** Enters the sample government as its office would have: register, then one card after the other, each with its row in the log. */
@Component
final class LoadSamples {
    private static final Actor CLERK = new Actor("공약 총괄부서(표본)", "pledge-office", Optional.empty(), "command-line");

    private final TenantTransaction transaction;
    private final RegisterGovernment registerGovernment;
    private final RegisterTerm registerTerm;
    private final RegisterPledge registerPledge;
    private final SaveCard saveCard;

    LoadSamples(
            TenantTransaction transaction,
            RegisterGovernment registerGovernment,
            RegisterTerm registerTerm,
            RegisterPledge registerPledge,
            SaveCard saveCard) {
        this.transaction = transaction;
        this.registerGovernment = registerGovernment;
        this.registerTerm = registerTerm;
        this.registerPledge = registerPledge;
        this.saveCard = saveCard;
    }

    /** All of it in one transaction: a start that is killed half-way leaves nothing, and the next one loads it whole. */
    void load(SampleGovernment samples, GovernmentId id) {
        SampleOutline outline = samples.outline();
        TermKey term = new TermKey(outline.termKey());
        transaction.act(id, () -> {
            registerGovernment.register(
                    CLERK,
                    new Government(
                            id,
                            new GovernmentName(outline.name()),
                            outline.title(),
                            outline.level(),
                            outline.firstDay(),
                            Optional.empty()));
            registerTerm.register(CLERK, id, new HeldTerm(term, outline.term()));
            outline.periods().forEach(period -> save(id, term, period.key(), samples.cards(period.key())));
            return id;
        });
    }

    private void save(GovernmentId government, TermKey term, ReportingPeriod period, List<Card> cards) {
        for (Card card : cards) {
            PledgeId pledge = registerPledge
                    .register(
                            CLERK,
                            government,
                            term,
                            ManagementNumber.find(card.number()).orElseThrow())
                    .id();
            SaveOutcome outcome = saveCard.save(
                    CLERK,
                    government,
                    new CardSubmission(
                            submission(pledge, period),
                            pledge,
                            period,
                            card,
                            Checks.run(Subject.of(card)),
                            Optional.empty()));
            if (outcome instanceof SaveOutcome.Refused refused) {
                throw new IllegalStateException(refused.reason().en());
            }
        }
    }

    private static UUID submission(PledgeId pledge, ReportingPeriod period) {
        return UUID.nameUUIDFromBytes((pledge + "/" + period).getBytes(StandardCharsets.UTF_8));
    }
}
