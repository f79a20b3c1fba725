package org.gongyak.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongyak.server.audit.verify.Verifier;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@ServerTest
class AuditLogTest {
    /** The registrations of a government and its term, see {@link Scene#newGovernment()}. */
    private static final long ROWS_BEFORE = 2;

    private static final LogEntry ACT = new LogEntry(Scene.CLERK, "test.thing.done", "thing/1", Particulars.NONE);

    private final AuditLog log;
    private final TenantTransaction transaction;
    private final Verifier verifier;
    private final Scene scene;

    AuditLogTest(AuditLog log, TenantTransaction transaction, Verifier verifier, Scene scene) {
        this.log = log;
        this.transaction = transaction;
        this.verifier = verifier;
        this.scene = scene;
    }

    @Test
    void numbers_the_rows_of_a_government_from_one_without_a_gap() {
        GovernmentId government = scene.newGovernment();

        List<LogReceipt> batch = transaction.act(government, () -> log.append(government, List.of(ACT, ACT, ACT)));

        assertThat(batch).extracting(LogReceipt::seq).containsExactly(3L, 4L, 5L);
        assertThat(append(government).seq()).isEqualTo(6);
        assertThat(verifier.verify(government).rows()).isEqualTo(6);
    }

    @Test
    void an_act_that_fails_leaves_no_row() {
        GovernmentId government = scene.newGovernment();

        assertThatThrownBy(() -> transaction.act(government, () -> {
                    log.append(government, ACT);
                    throw new ArithmeticException("half-way");
                }))
                .isInstanceOf(ArithmeticException.class);

        assertThat(append(government).seq()).isEqualTo(ROWS_BEFORE + 1);
        assertThat(verifier.verify(government).holds()).isTrue();
    }

    @Test
    void refuses_to_log_outside_of_the_transaction_of_an_act() {
        GovernmentId government = scene.newGovernment();

        assertThatThrownBy(() -> log.append(government, ACT)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void acts_at_the_same_moment_take_turns() throws Exception {
        int acts = 40;
        GovernmentId government = scene.newGovernment();
        List<Callable<LogReceipt>> work = IntStream.range(0, acts)
                .<Callable<LogReceipt>>mapToObj(i -> () -> append(government))
                .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(work))
                    .extracting(receipt -> receipt.get().seq())
                    .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(ROWS_BEFORE + 1, ROWS_BEFORE + acts)
                            .boxed()
                            .toList());
        }
        assertThat(verifier.verify(government).holds()).isTrue();
    }

    private LogReceipt append(GovernmentId government) {
        return transaction.act(government, () -> log.append(government, ACT));
    }
}
