package org.gongyak.card.check.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.figure.DecimalPoint;
import org.gongyak.card.check.figure.Figure;

/** A table seen as figures under heads and behind labels. A figure in a merged cell counts at its first address only. */
final class Sheet {
    private static final Pattern TOTAL = Pattern.compile("계|합계|총계|소계|총합계");
    private static final Pattern SUBTOTAL = Pattern.compile("소계");
    /** Such a row or column is computed from others in another way than by adding. */
    private static final Pattern NO_ADDEND = Pattern.compile("평균|비율|비중|구성비|증감|점유|대비|누계|단가|지수|순위|배점|점수|[율률]$");

    private static final int LONGEST_FIGURE = 20;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Grid grid;
    private final boolean pointsAreCommas;
    private final List<Boolean> heads;
    private final List<List<Optional<BigDecimal>>> figures;

    Sheet(Grid grid) {
        this.grid = grid;
        this.pointsAreCommas = DecimalPoint.isSlipAmong(grid.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_FIGURE)
                .toList());
        this.heads = IntStream.range(0, rows()).mapToObj(this::readsAsHead).toList();
        this.figures = IntStream.range(0, rows())
                .mapToObj(row -> IntStream.range(0, columns())
                        .mapToObj(column -> read(row, column))
                        .toList())
                .toList();
    }

    int rows() {
        return grid.rows().size();
    }

    int columns() {
        return grid.columns();
    }

    Passage cell(int row, int column) {
        return grid.get(row, column);
    }

    String text(int row, int column) {
        return grid.get(row, column).text().replaceAll("\\s", "");
    }

    /** The figure at an address outside heads and the label column; percentages are no figures here. */
    Optional<BigDecimal> figure(int row, int column) {
        return figures.get(row).get(column);
    }

    private Optional<BigDecimal> read(int row, int column) {
        if (column == 0 || isHead(row) || isCovered(row, column)) {
            return Optional.empty();
        }
        String raw = cell(row, column).text().strip();
        return Figure.read(raw)
                .filter(figure -> !figure.isPercent())
                .map(figure -> pointsAreCommas && DecimalPoint.looksLikeSlip(raw)
                        ? figure.value().multiply(THOUSAND).stripTrailingZeros()
                        : figure.value());
    }

    private boolean isCovered(int row, int column) {
        Passage own = cell(row, column);
        return !own.text().isEmpty()
                && ((row > 0 && cell(row - 1, column).equals(own))
                        || cell(row, column - 1).equals(own));
    }

    /** A row of heads names a total in some column and holds no figure but years. */
    boolean isHead(int row) {
        return heads.get(row);
    }

    private boolean readsAsHead(int row) {
        boolean total = false;
        for (int column = 1; column < columns(); column++) {
            String raw = cell(row, column).text().strip();
            if (Figure.read(raw).isPresent() && !Figure.isYear(raw)) {
                return false;
            }
            total |= isTotal(text(row, column));
        }
        return total;
    }

    /** The words next above an address in its column; empty when there are none. */
    String headAbove(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            String text = text(above, column);
            if (!text.isEmpty() && figure(above, column).isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** From each row of heads to the next; what stands above the first is a part of its own. */
    List<List<Integer>> blocks() {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            if (isHead(row)) {
                blocks.add(List.copyOf(block));
                block.clear();
            } else {
                block.add(row);
            }
        }
        blocks.add(List.copyOf(block));
        return blocks.stream().filter(rows -> !rows.isEmpty()).toList();
    }

    /** The row of heads above a block. */
    Optional<Integer> head(List<Integer> block) {
        int above = block.getFirst() - 1;
        return above >= 0 && isHead(above) ? Optional.of(above) : Optional.empty();
    }

    /** The words in front of the first figure of a row. */
    List<String> labels(int row) {
        List<String> labels = new ArrayList<>();
        labels.add(text(row, 0));
        IntStream.range(1, columns())
                .takeWhile(column -> figure(row, column).isEmpty())
                .mapToObj(column -> text(row, column))
                .forEach(labels::add);
        return labels;
    }

    boolean isTotalRow(int row) {
        return labels(row).stream().anyMatch(Sheet::isTotal);
    }

    boolean isSubtotalRow(int row) {
        return labels(row).stream().anyMatch(label -> SUBTOTAL.matcher(label).matches());
    }

    boolean isNoAddend(int row) {
        return labels(row).stream().anyMatch(label -> NO_ADDEND.matcher(label).find());
    }

    static boolean isTotal(String squeezed) {
        return TOTAL.matcher(squeezed).matches();
    }

    static boolean isNoAddend(String squeezed) {
        return NO_ADDEND.matcher(squeezed).find();
    }

    /** The shape of a row's number: 1, 1), 7-1) and so on; rows of one rank have one shape. */
    String shape(int row) {
        String label = text(row, 0);
        return label.matches("[\\dⅠ-Ⅻ①-⑳가-하().\\-]{1,6}")
                ? label.replaceAll("\\d+(-\\d+)*", "1").replaceAll("[Ⅰ-Ⅻ]", "Ⅰ").replaceAll("[①-⑳]", "①")
                : "";
    }
}
