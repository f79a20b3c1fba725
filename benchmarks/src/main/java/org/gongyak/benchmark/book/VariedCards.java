package org.gongyak.benchmark.book;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Owners;
import org.gongyak.card.State;
import org.gongyak.card.Status;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.document.write.book.BookEntry;

/** Any number of pledges made from a few sample cards: other numbers, titles, owners, statuses, amounts and lengths, the same for a seed. */
final class VariedCards implements Iterable<BookEntry> {
    private static final List<String> FIELDS = List.of("복지·건강", "교통·안전", "경제·일자리", "문화·관광", "교육·청년", "환경·도시");
    private static final List<String> PLACES = List.of("동부", "서부", "한빛천", "새벽시장", "역세권", "구도심", "산단", "둘레길");
    private static final List<String> THINGS = List.of("돌봄센터", "환승주차장", "청년창업공간", "작은도서관", "보행로", "체육관", "마을버스 노선");
    private static final List<String> ACTS = List.of("건립", "정비", "확충", "조성", "운영 지원", "단계별 개선");
    private static final int STRATEGIES = 4;

    private final List<Card> samples;
    private final int count;
    private final long seed;

    VariedCards(List<Card> samples, int count, long seed) {
        this.samples = List.copyOf(samples);
        this.count = count;
        this.seed = seed;
    }

    @Override
    public Iterator<BookEntry> iterator() {
        return IntStream.range(0, count).mapToObj(this::entry).iterator();
    }

    private BookEntry entry(int index) {
        Random random = new Random(seed + index);
        Card sample = samples.get(index % samples.size());
        int field = index * FIELDS.size() / count;
        String number = (field + 1) + "-" + (1 + index % STRATEGIES) + "-" + (1 + index / STRATEGIES);
        String department = one(THINGS, random).charAt(0) + "정책과";
        Card card = Card.of(number, one(PLACES, random) + " " + one(THINGS, random) + " " + one(ACTS, random))
                .government("가온시")
                .referenceDate(LocalDate.of(2021, 12, 31))
                .owners(new Owners(
                        List.of(department),
                        sample.owners().coDepartments(),
                        sample.owners().officers()))
                .project(sample.project())
                .goals(sample.goals())
                .indicators(sample.indicators())
                .subProjects(sample.subProjects())
                .statuses(List.of(Status.read("이행상태", status(random))))
                .progress(sample.progress().stream()
                        .map(period -> varied(period, random))
                        .toList())
                .participation(sample.participation())
                .money(sample.money().stream()
                        .map(table -> varied(table, random))
                        .toList())
                .problems(sample.problems())
                .measures(sample.measures())
                .evidence(sample.evidence())
                .labels(sample.labels())
                .build();
        return new BookEntry(card, FIELDS.get(field), department, List.of());
    }

    private static String status(Random random) {
        List<State> states =
                List.of(State.COMPLETE, State.COMPLETE, State.CONTINUED, State.ON_TRACK, State.ON_TRACK, State.PARTIAL);
        return one(states, random).label();
    }

    /** From none to three times as many entries. */
    private static PeriodProgress varied(PeriodProgress period, Random random) {
        List<Group> groups = period.groups().stream()
                .map(group -> new Group(
                        group.mark(),
                        group.title(),
                        Stream.generate(group::entries)
                                .limit(random.nextInt(4))
                                .flatMap(List::stream)
                                .toList()))
                .toList();
        return new PeriodProgress(period.label(), period.range(), period.tense(), groups, period.remarks());
    }

    private static MoneyTable varied(MoneyTable table, Random random) {
        List<MoneyRow> rows = table.rows().stream()
                .map(row -> new MoneyRow(
                        row.subProject(),
                        row.label(),
                        row.level(),
                        row.cells().stream()
                                .map(cell -> varied(cell, table.unit(), random))
                                .toList()))
                .toList();
        return new MoneyTable(
                table.label(),
                table.stage(),
                table.version(),
                table.basis(),
                table.unit(),
                table.unitLabel(),
                table.buckets(),
                rows,
                table.notes());
    }

    private static MoneyCell varied(MoneyCell cell, Unit unit, Random random) {
        return cell.findWon().isEmpty() || random.nextInt(3) > 0
                ? cell
                : MoneyText.cell("%,d".formatted(random.nextInt(2_000)), unit);
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
