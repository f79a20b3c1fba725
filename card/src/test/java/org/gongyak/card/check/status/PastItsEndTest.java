package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.gongyak.card.time.When;
import org.junit.jupiter.api.Test;

class PastItsEndTest {
    private final PastItsEnd check = new PastItsEnd();

    private static Card with(String status, String duration) {
        return card().statuses(List.of(Status.read("이행상태", status)))
                .referenceDate(LocalDate.of(2021, 12, 31))
                .project(new Project(
                        Optional.empty(), Optional.of(When.read(duration)), Optional.empty(), List.of(), List.of()))
                .build();
    }

    @Test
    void a_normal_status_after_the_end_is_found() {
        assertThat(Looking.quotes(with("정상추진", "2018. 7.~2020. 12."), check)).containsExactly("2018. 7.~2020. 12.");
    }

    @Test
    void running_finished_and_open_ended_projects_are_silent() {
        assertThat(Looking.at(with("정상추진", "2018. 7.~2021. 12."), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "2018~2021"), check)).isEmpty();
        assertThat(Looking.at(with("완료", "2018. 7.~2020. 12."), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "2018. 7.~"), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "임기 내"), check)).isEmpty();
    }
}
