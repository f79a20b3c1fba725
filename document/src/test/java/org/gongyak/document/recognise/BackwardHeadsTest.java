package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class BackwardHeadsTest {

    @Test
    void money_heads_that_run_backwards_name_no_term() {
        String file = """
                1-2-4\t하천길 조성
                소관부서\t하천과

                □ 연도별 투자계획
                (단위 : 백만원)
                구분\t계\t'28.7.\t'27\t'22.6.
                계\t3\t1\t1\t1
                시비\t3\t1\t1\t1

                □ 문제점
                - 토지 보상이 늦어지고 있음
                - 설계 변경이 필요함
                """;

        Recognition recognition = Recogniser.recognise(Read.document(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(recognition.cards()).hasSize(1);
        assertThat(recognition.cards().getFirst().card().term()).isEmpty();
    }
}
