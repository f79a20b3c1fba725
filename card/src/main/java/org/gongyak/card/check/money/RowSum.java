package org.gongyak.card.check.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Addition;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.Bucket;

/** The sum column of a money table against 기투자, the years and 임기후. */
public final class RowSum implements Check {

    /** A form may leave 기투자 or 임기후 out of its sum; it then does so in every row. */
    private static final List<Set<Bucket.Kind>> READINGS = List.of(
            EnumSet.of(Bucket.Kind.BEFORE, Bucket.Kind.SPAN, Bucket.Kind.AFTER, Bucket.Kind.UNKNOWN),
            EnumSet.of(Bucket.Kind.BEFORE, Bucket.Kind.SPAN, Bucket.Kind.AFTER),
            EnumSet.of(Bucket.Kind.SPAN, Bucket.Kind.AFTER),
            EnumSet.of(Bucket.Kind.BEFORE, Bucket.Kind.SPAN),
            EnumSet.of(Bucket.Kind.SPAN));

    @Override
    public String code() {
        return "money.row-sum";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "투자계획·확보·집행 표의 계 열이 연도별 금액의 합과 같은지 봅니다.", "The sum column of a money table against its years.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            List<Integer> sums = table.columns(Bucket.Kind.TOTAL);
            if (sums.size() == 1) {
                rows(subject, table, sums.getFirst(), findings);
            }
        }
    }

    private static void rows(Subject subject, CardTable table, int column, Findings findings) {
        List<Addition> all = additions(table, column, READINGS.getFirst());
        List<Addition> wrong =
                all.stream().filter(row -> row.findOtherSum().isPresent()).toList();
        if (wrong.isEmpty() || hasOtherReading(table, column)) {
            return;
        }
        for (Addition row : wrong) {
            if (!MixedBasis.explains(subject.card(), row)) {
                row.findOtherSum().ifPresent(sum -> SumMessage.row(row, sum, findings));
            }
        }
    }

    private static boolean hasOtherReading(CardTable table, int column) {
        return READINGS.stream().skip(1).anyMatch(reading -> {
            List<Addition> rows = additions(table, column, reading);
            long holding = rows.stream().filter(Addition::holds).count();
            return holding > 1
                    && rows.stream().allMatch(row -> row.findOtherSum().isEmpty());
        });
    }

    private static List<Addition> additions(CardTable table, int total, Set<Bucket.Kind> kinds) {
        List<Addition> rows = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            List<Addition.At> parts = new ArrayList<>();
            for (int column = 0; column < table.table().buckets().size(); column++) {
                Bucket bucket = table.table().buckets().get(column);
                if (kinds.contains(bucket.kind())) {
                    parts.add(new Addition.At(row, column, bucket.label()));
                }
            }
            String label = table.table().rows().get(row).label();
            rows.add(new Addition(table, new Addition.At(row, total, label), parts));
        }
        return rows;
    }

    /** The addition of one row over all its columns. */
    static Optional<Addition> find(CardTable table, int row) {
        List<Integer> sums = table.columns(Bucket.Kind.TOTAL);
        return sums.size() == 1
                ? Optional.of(
                        additions(table, sums.getFirst(), READINGS.getFirst()).get(row))
                : Optional.empty();
    }
}
