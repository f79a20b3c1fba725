package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
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

/** A card such as officials write, the same one for the same seed. */
final class RandomCard {
    private static final List<String> PLACES = List.of("한빛천", "새벽시장", "둘레길", "어린이공원", "청년센터", "도서관(본관)");
    private static final List<String> THINGS = List.of("산책로", "쉼터", "주차장", "안전시설", "A/S 창구", "'나눔' 공간");
    private static final List<String> ACTS = List.of("정비", "조성", "확충", "점검 3회", "공모(2차)", "1~3단계 정비", "현장조사");
    private static final List<String> FIGURES = List.of("", "0", "22", "1,250", "35.5", "△120", "미정", "-", "2,933,400");
    private static final List<String> LABELS = List.of("장소", "참석자", "내용", "대상");

    private final Random random;

    private RandomCard(long seed) {
        this.random = new Random(seed);
    }

    static Card of(long seed) {
        return new RandomCard(seed).card();
    }

    private Card card() {
        String number = 1 + random.nextInt(9) + "-" + (1 + random.nextInt(20)) + (random.nextBoolean() ? "-3" : "");
        return Card.of(number, words())
                .owners(new Owners(List.of("생태하천과"), List.of(), officers()))
                .progress(List.of(
                        period("그동안 추진실적 (2018.~2021.6.)", Tense.PAST),
                        period("하반기 추진실적 (2021.7.~12. 실적)", Tense.CURRENT),
                        period("2022년 상반기 추진계획", Tense.PLAN)))
                .money(List.of(
                        money("□ 연도별 투자계획(사업비)", Stage.PLANNED, Unit.MILLION),
                        money("□ 연도별 확보(집행)액", Stage.SECURED, Unit.THOUSAND)))
                .problems(some(1, 3, i -> words() + " 지연"))
                .measures(some(1, 3, i -> words() + " 추진"))
                .build();
    }

    private List<Officer> officers() {
        return Stream.of("과장", "팀장", "담당자")
                .limit(1 + random.nextInt(3))
                .map(post -> new Officer(post, Optional.of("○○○"), Optional.of("000-" + (1000 + random.nextInt(9000)))))
                .toList();
    }

    private PeriodProgress period(String label, Tense tense) {
        List<Entry> entries = some(1, 6, i -> entry());
        return new PeriodProgress(label, Optional.empty(), tense, List.of(new Group("", "", entries)), List.of());
    }

    private Entry entry() {
        List<Detail> details = some(0, 3, i -> detail());
        return new Entry(words(), new Act.Other(), Optional.empty(), details, List.of(), Disclosure.OPEN);
    }

    private Detail detail() {
        return switch (random.nextInt(3)) {
            case 0 -> Detail.attribute("일시", day());
            case 1 -> Detail.attribute(one(LABELS), words());
            default -> Detail.note(words());
        };
    }

    private String day() {
        return "20" + (18 + random.nextInt(4)) + ". " + (1 + random.nextInt(12)) + ". " + (1 + random.nextInt(28))
                + ".";
    }

    private MoneyTable money(String label, Stage stage, Unit unit) {
        List<String> heads = List.of("계", "기투자", "'18.7.", "'19", "'20", "'21", "'22.6.", "임기후");
        List<String> sources = Stream.of("계", "국비", "도비", "시비", "기타")
                .limit(3 + random.nextInt(3))
                .toList();
        Levels levels = Levels.among(sources);
        List<MoneyRow> rows = new ArrayList<>();
        for (int project = 0; project <= random.nextInt(3); project++) {
            String name = words() + " " + project;
            for (String source : sources) {
                rows.add(new MoneyRow(
                        Optional.of(name),
                        source,
                        levels.find(source).orElseThrow(),
                        heads.stream()
                                .map(head -> MoneyText.cell(one(FIGURES), unit))
                                .toList()));
            }
        }
        return new MoneyTable(
                label,
                stage,
                Optional.empty(),
                Optional.empty(),
                unit,
                "(단위 : " + unit.label() + ")",
                Buckets.read(heads),
                rows,
                List.of());
    }

    private String words() {
        return one(PLACES) + " " + one(THINGS) + " " + one(ACTS);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(int fewest, int most, IntFunction<T> make) {
        return IntStream.range(0, fewest + random.nextInt(most - fewest + 1))
                .mapToObj(make)
                .toList();
    }
}
