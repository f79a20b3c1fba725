package org.gongyak.server.organization.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.time.Term;
import org.gongyak.server.fixture.ChosenGovernment;
import org.gongyak.server.fixture.Scene;
import org.gongyak.server.fixture.ServerTest;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.organization.act.RegisterTerm;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.format.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class OfficeTest {
    private final ChosenGovernment chosen;
    private final Governments governments;
    private final TenantTransaction transaction;

    OfficeTest(
            ChosenGovernment chosen,
            Governments governments,
            TenantTransaction transaction,
            Scene scene,
            RegisterTerm register) {
        this.chosen = chosen;
        this.governments = governments;
        this.transaction = transaction;
        GovernmentId government = scene.newGovernment();
        Term next = new Term("민선10기", LocalDate.of(2030, 7, 1), LocalDate.of(2034, 6, 30));
        register.register(Scene.CLERK, government, new HeldTerm(new TermKey("10"), next));
        chosen.choose(government);
    }

    @AfterEach
    void leave() {
        chosen.leave();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 9", "2026-07-01, 9", "2030-06-30, 9", "2030-07-01, 10", "2040-01-01, 10"})
    void works_in_the_term_of_its_day_though_a_later_one_is_registered(LocalDate day, String term) {
        assertThat(on(day).findCurrentTerm().orElseThrow().term().key().value()).isEqualTo(term);
    }

    @Test
    void has_no_term_while_there_is_no_government() {
        chosen.leave();

        assertThat(on(LocalDate.of(2027, 1, 1)).findCurrentTerm()).isEqualTo(Optional.empty());
    }

    /** At the day's first moment in Korea, when it is still the day before in Greenwich. */
    private Office on(LocalDate day) {
        return new Office(
                chosen,
                governments,
                transaction,
                Clock.fixed(day.atStartOfDay(Dates.ZONE).toInstant(), Dates.ZONE));
    }
}
