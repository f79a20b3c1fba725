package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.Revisions;
import org.junit.jupiter.api.Test;

@ServerTest
class LoadSamplesTest {
    private final LoadSamples load;
    private final PledgeRegister register;
    private final Revisions revisions;
    private final TenantTransaction transaction;
    private final Verifier verifier;
    private final GovernmentId government;

    LoadSamplesTest(
            LoadSamples load,
            PledgeRegister register,
            Revisions revisions,
            TenantTransaction transaction,
            Verifier verifier,
            Ids ids) {
        this.load = load;
        this.register = register;
        this.revisions = revisions;
        this.transaction = transaction;
        this.verifier = verifier;
        this.government = new GovernmentId(ids.next());
    }

    @Test
    void enters_every_card_of_every_half_year_and_the_record_verifies() {
        SampleGovernment samples = SampleGovernment.load();

        load.load(samples, government);

        int periods = samples.outline().periods().size();
        List<RegisteredPledge> pledges = transaction.read(
                government,
                () -> register.list(government, new TermKey(samples.outline().termKey())));
        assertThat(pledges).hasSameSizeAs(samples.pledges());
        assertThat(pledges)
                .allSatisfy(pledge -> assertThat(
                                transaction.read(government, () -> revisions.list(government, pledge.id())))
                        .hasSize(periods));
        assertThat(verifier.verify(government).misfit()).isEmpty();
    }
}
