package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Officer;
import org.gongyak.card.source.Issue;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in charge stands in lists side by side: what belongs together is told by position, and nothing is guessed. */
class OfficersTest {
    private static Recognition recognise(String officers) {
        Recognition recognition =
                Recogniser.recognise(Read.document("1-2-4\t강변 산책로\n소관부서\t공원과\t" + officers + "\n\n□ 추진실적\n○ 설계 완료\n"));
        assertThat(recognition.cards()).hasSize(1);
        return recognition;
    }

    private static List<String> officers(Recognition recognition) {
        return recognition.cards().getFirst().card().owners().officers().stream()
                .map(OfficersTest::words)
                .toList();
    }

    private static String words(Officer officer) {
        return officer.post() + " " + officer.name().orElse("") + " "
                + officer.phone().orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "과장 팀장\t가나다 라마바\t연락처\t000-1111 000-2222",
                "과장 가나다 팀장 라마바\t연락처\t000-1111 000-2222",
                "<p>과장 가나다</p><p>팀장 라마바</p>\t연락처\t000-1111 000-2222",
                "담당자\t<p>과장 가나다</p><p>팀장 라마바</p>\t연락처\t000-1111 000-2222"
            })
    void lists_of_one_length_belong_together(String officers) {
        Recognition recognition = recognise(officers);

        assertThat(officers(recognition)).containsExactly("과장 가나다 000-1111", "팀장 라마바 000-2222");
        assertThat(recognition.cards().getFirst().card().unrecognised()).isEmpty();
    }

    @Test
    void a_list_of_another_length_is_the_only_one_that_is_not_understood() {
        Recognition recognition = recognise("과장 팀장\t가나다 라마바\t연락처\t000-1111");

        assertThat(officers(recognition)).containsExactly("과장 가나다 ", "팀장 라마바 ");
        assertThat(recognition.cards().getFirst().card().unrecognised()).hasSize(1);
        assertThat(recognition.issues()).extracting(Issue::code).contains("card.list-lengths");
    }

    @Test
    void lists_of_three_lengths_stay_as_they_are() {
        Recognition recognition = recognise("과장 팀장 담당자\t가나다 라마바\t연락처\t000-1111");

        assertThat(officers(recognition)).isEmpty();
        assertThat(recognition.cards().getFirst().card().unrecognised()).hasSize(3);
    }
}
