package org.gongyak.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.pledge.PledgeRegister;
import org.junit.jupiter.api.Test;

@ServerTest
class TenantTransactionTest {
    private final TenantTransaction transaction;
    private final Governments governments;
    private final PledgeRegister register;
    private final Scene scene;

    TenantTransactionTest(
            TenantTransaction transaction, Governments governments, PledgeRegister register, Scene scene) {
        this.transaction = transaction;
        this.governments = governments;
        this.register = register;
        this.scene = scene;
    }

    @Test
    void shows_the_rows_of_its_government_and_nothing_outside_of_it() {
        GovernmentId government = scene.newGovernment();

        assertThat(transaction.read(government, () -> governments.terms(government)))
                .hasSize(1);
        assertThat(governments.terms(government)).isEmpty();
    }

    @Test
    void an_inner_one_joins_but_never_changes_the_government() {
        GovernmentId government = scene.newGovernment();
        GovernmentId other = scene.newGovernment();

        assertThat(transaction.<Integer>act(government, () -> transaction.read(government, () -> 7)))
                .isEqualTo(7);
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.act(government, () -> transaction.read(other, () -> 7)))
                .withMessageContaining(other.toString());
    }

    @Test
    void an_exception_undoes_the_whole_act() {
        GovernmentId government = scene.newGovernment();

        assertThatThrownBy(() -> transaction.act(government, () -> {
                    scene.newPledge(government, "1-1");
                    throw new ArithmeticException("half-way");
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(transaction.read(government, () -> register.list(government, Scene.TERM)))
                .isEmpty();
    }
}
