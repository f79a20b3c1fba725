package org.gongyak.document.write.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;

/** The card that is hardest to print: 60 entries, amounts of 12 digits, long titles, many sub-projects, a word longer than its line. */
final class LongCard {
    private static final List<String> HEADS = List.of("계", "기투자", "'18.7.", "'19", "'20", "'21", "'22.6.", "임기후");
    private static final List<String> SOURCES = List.of("계", "국비", "도비", "시비", "기타");

    private LongCard() {}

    static Card card() {
        return card(25, 9);
    }

    /** With so many entries in the first period, and fewer in the others, and so many sub-projects. */
    static Card card(int entries, int projects) {
        return Card.of("4-07-1", "하천 둔치와 이어지는 생활권 보행 녹지축 조성 및 주민 참여형 생태 쉼터 확충, 노후 산책로 야간 조명 정비 사업")
                .referenceDate(LocalDate.of(2021, 12, 31))
                .owners(new Owners(List.of("생태하천과", "공원녹지과"), List.of("도로과", "예산담당관"), officers()))
                .progress(List.of(
                        period("그동안 추진실적 (2018.~2021.6.)", Tense.PAST, entries),
                        period("상반기 추진실적 (2021.7.~12. 실적)", Tense.CURRENT, entries * 4 / 5),
                        period("2022년 상반기 추진계획", Tense.PLAN, entries * 3 / 5)))
                .money(List.of(
                        money("연도별 투자계획(사업비)", Stage.PLANNED, projects), money("연도별 확보(집행)액", Stage.SECURED, projects)))
                .problems(List.of(
                        "하천 점용 협의가 늦어져 착공이 이월될 우려가 있습니다.",
                        "참고자료주소는띄어쓰기없이아주길게이어지는한낱말이라도칸밖으로나가지않고다음줄로넘어가야하므로이렇게길게적어둡니다정말로아주길게적습니다"))
                .measures(List.of("관계 기관 협의체를 분기마다 열어 ❍ 일정을 앞당깁니다."))
                .build();
    }

    private static List<Officer> officers() {
        return Stream.of("과장", "팀장", "담당자")
                .map(post -> new Officer(post, Optional.of("○○○"), Optional.of("000-1234")))
                .toList();
    }

    private static PeriodProgress period(String label, Tense tense, int entries) {
        List<Group> groups = List.of(
                new Group("①", "보행 녹지축 조성", entries(0, entries / 2)),
                new Group("②", "생태 쉼터 확충", entries(entries / 2, entries)));
        return new PeriodProgress(label, Optional.empty(), tense, groups, List.of("[증빙1]", "[증빙2]"));
    }

    private static List<Entry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Entry(
                        "주민 간담회 제" + (i + 1) + "차"
                                + (i % 5 == 0 ? " 및 노선 설계 변경에 따른 관계 부서 합동 현장 점검과 안전시설 보완 요구 사항 확인" : ""),
                        new Act.Other(),
                        Optional.empty(),
                        List.of(
                                Detail.attribute("일시", "2021. " + (1 + i % 12) + ". " + (1 + i) + "."),
                                Detail.attribute("장소", "행정복지센터 대회의실"),
                                Detail.note("산책로 폭원 조정과 야간 조명 간격, 쉼터 위치에 관한 의견을 들었으며 다음 회의에서 조치 결과를 알리기로 함")),
                        List.of(),
                        Disclosure.OPEN))
                .toList();
    }

    private static MoneyTable money(String label, Stage stage, int projects) {
        Levels levels = Levels.among(SOURCES);
        List<MoneyRow> rows = IntStream.range(0, projects)
                .boxed()
                .flatMap(project -> SOURCES.stream()
                        .map(source -> new MoneyRow(
                                Optional.of("생활권 보행 녹지축 " + (project + 1) + "구간 조성"),
                                source,
                                levels.find(source).orElseThrow(),
                                HEADS.stream()
                                        .map(head -> MoneyText.cell(amount(project, source), Unit.WON))
                                        .toList())))
                .toList();
        return new MoneyTable(
                label,
                stage,
                Optional.empty(),
                Optional.empty(),
                Unit.WON,
                "(단위 : 원)",
                Buckets.read(HEADS),
                rows,
                List.of());
    }

    private static String amount(int project, String source) {
        return switch (source) {
            case "계" -> "123,456,789," + (100 + project);
            case "기타" -> "";
            case "국비" -> "△1,234,567,890";
            default -> "61,728,394,550";
        };
    }
}
