package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongyak.card.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class PledgeFileTest {
    private static final ReportingPeriod FIRST = ReportingPeriod.half(2024, 2);
    private static final ReportingPeriod SECOND = ReportingPeriod.half(2025, 1);

    private static final String FILE = """
            # 4-1-1

            ## 이전
            ### 추진실적
            ① 하천
            ○ 기본계획 수립
            ② 산책로
            ○ 주민 설명회

            ## 2024-h2
            ### 개요
            공약명: 하천 복원
            이행상태: 정상추진
            ### 연차별 목표
            | 2024 | 1km | 1km | 50% |
            | 2025 | 2km | | |
            ### 추진실적
            ① 하천
            ○ 착공
            비고: [증빙1] 착공신고서
            ### 추진계획
            ○ 준공
            ### 문제점 및 개선대책
            ○ 문제점
            - 장마
            ### 증빙
            [증빙1] 착공신고서

            ## 2025-h1
            ### 개요
            이행상태: 완료
            ### 연차별 목표
            | 2025 | 2km | 2km | 100% |
            ### 추진실적: 상반기 실적
            ○ 준공
            ### 증빙
            [증빙2] 준공조서
            """;

    private static List<String> card(ReportingPeriod period) {
        return CardText.of(SampleCards.GOVERNMENT.outline(), period, PledgeFile.parse(FILE))
                .lines()
                .toList();
    }

    @Test
    void a_label_said_again_takes_the_new_value_and_others_go_on() {
        assertThat(card(SECOND)).contains("| 공약명 | 하천 복원 |", "| 이행상태 | 완료 |").doesNotContain("| 이행상태 | 정상추진 |");
    }

    @Test
    void a_year_said_again_takes_the_new_row_in_its_old_place() {
        assertThat(card(SECOND))
                .containsSubsequence("| 2024 | 1km | 1km | 50% |", "| 2025 | 2km | 2km | 100% |")
                .doesNotContain("| 2025 | 2km | | |");
    }

    @Test
    void the_log_gathers_group_by_group() {
        assertThat(card(SECOND))
                .contains(
                        "| 그동안 추진실적 (2022.7.~2024.12.) | ① 하천<br>○ 기본계획 수립<br>○ 착공<br>② 산책로<br>○ 주민 설명회 | [증빙1] 착공신고서 |");
    }

    @Test
    void a_row_is_labelled_by_its_half_year_unless_the_file_has_other_words() {
        assertThat(card(FIRST)).contains("| 2024년 하반기 추진실적 (2024.7.~12.) | ① 하천<br>○ 착공 | [증빙1] 착공신고서 |");
        assertThat(card(SECOND)).contains("| 상반기 실적 | ○ 준공 |  |");
    }

    @Test
    void a_plan_does_not_go_on_while_problems_do() {
        assertThat(card(FIRST)).contains("| 2025년 상반기 추진계획 | ○ 준공 |  |", "- 장마");
        assertThat(card(SECOND)).contains("- 장마").noneMatch(line -> line.contains("하반기 추진계획"));
    }

    @Test
    void evidence_gathers() {
        assertThat(card(SECOND)).containsSubsequence("○ [증빙1] 착공신고서", "○ [증빙2] 준공조서");
    }

    @Test
    void a_heading_that_is_no_part_is_refused() {
        assertThatThrownBy(() -> PledgeFile.parse("# 1-1-1\n## 2024-h2\n### 추진실저\n○ 착공\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("추진실저");
    }

    @Test
    void text_under_no_part_is_refused() {
        assertThatThrownBy(() -> PledgeFile.parse("# 1-1-1\n## 2024-h2\n○ 착공\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("○ 착공");
    }
}
