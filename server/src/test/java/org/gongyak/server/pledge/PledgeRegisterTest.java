package org.gongyak.server.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.fixture.Sql;
import org.gongyak.server.fixture.TestDatabase;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.junit.jupiter.api.Test;

@ServerTest
class PledgeRegisterTest {
    private final PledgeRegister register;
    private final TenantTransaction transaction;
    private final Scene scene;
    private final GovernmentId government;

    PledgeRegisterTest(PledgeRegister register, TenantTransaction transaction, Scene scene) {
        this.register = register;
        this.transaction = transaction;
        this.scene = scene;
        this.government = scene.newGovernment();
    }

    @Test
    void registering_a_number_again_finds_the_same_pledge() {
        PledgeId pledge = scene.newPledge(government, "Ⅲ-①-1");

        assertThat(scene.newPledge(government, "3-1-1")).isEqualTo(pledge);
        assertThat(transaction.read(government, () -> register.list(government, Scene.TERM)))
                .singleElement()
                .satisfies(only -> assertThat(only.number().asWritten()).isEqualTo("Ⅲ-①-1"));
    }

    @Test
    void a_renumbered_pledge_still_answers_to_its_old_number() throws SQLException {
        PledgeId pledge = scene.newPledge(government, "1-1");
        scene.newPledge(government, "2-1");
        renumber(pledge, "1-9");

        for (String number : new String[] {"1-1", "1-9"}) {
            RegisteredPledge found = find(number).orElseThrow();
            assertThat(found.id()).isEqualTo(pledge);
            assertThat(found.number().plain()).isEqualTo("1-9");
        }
        assertThat(transaction.read(government, () -> register.list(government, Scene.TERM)))
                .extracting(found -> found.number().plain())
                .containsExactlyInAnyOrder("1-9", "2-1");
    }

    @Test
    void a_number_nobody_has_finds_nothing() {
        assertThat(find("1-1")).isEmpty();
    }

    private Optional<RegisteredPledge> find(String number) {
        return transaction.read(government, () -> register.find(government, Scene.TERM, number));
    }

    private void renumber(PledgeId pledge, String number) throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            Sql.work(app, government);
            Sql.run(
                    app,
                    "insert into pledge.number values (?, '9', ?, ?, 2, ?, now())",
                    government.value(),
                    number,
                    pledge.value(),
                    number);
            app.commit();
        }
    }
}
