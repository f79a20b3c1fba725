package org.gongyak.document.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.Disclosure;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;
import org.junit.jupiter.api.Test;

class OfficialFormTest {

    private static Part part(Card card, Part.Kind kind) {
        return OfficialForm.of(card).parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid(Part part) {
        for (SheetBlock block : part.blocks()) {
            if (block instanceof Grid grid) {
                return grid;
            }
        }
        throw new AssertionError("no table");
    }

    private static Card money(List<String> heads, String amount) {
        MoneyRow row = new MoneyRow(
                Optional.of("보도 정비"),
                "계",
                Level.TOTAL,
                heads.stream().map(head -> MoneyText.cell(amount, Unit.WON)).toList());
        MoneyTable table = new MoneyTable(
                "□ 연도별 투자계획(사업비)",
                Stage.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Unit.WON,
                "(단위 : 원)",
                Buckets.read(heads),
                List.of(row),
                List.of());
        return Card.of("1-1", "하천길").money(List.of(table)).build();
    }

    private static PeriodProgress period(Group... groups) {
        return new PeriodProgress("하반기 추진실적", Optional.empty(), Tense.CURRENT, List.of(groups), List.of());
    }

    private static Group group(String mark, int entries) {
        Entry entry = new Entry("간담회", new Act.Other(), Optional.empty(), List.of(), List.of(), Disclosure.OPEN);
        return new Group(mark, mark.isEmpty() ? "" : "정비", Collections.nCopies(entries, entry));
    }

    @Test
    void short_amounts_stand_upright_in_the_usual_size() {
        Part part = part(money(List.of("계", "'19", "'20"), "1,250"), Part.Kind.MONEY);
        assertThat(part.sideways()).isFalse();
        assertThat(grid(part).points()).isEqualTo(Grid.USUAL_POINTS);
        assertThat(grid(part).widths().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Grid.WHOLE);
    }

    @Test
    void amounts_that_would_break_upright_stand_sideways() {
        List<String> heads = List.of("계", "기투자", "'18.7.", "'19", "'20", "'21", "'22.6.", "임기후");
        assertThat(part(money(heads, "933,400,000,000"), Part.Kind.MONEY).sideways())
                .isTrue();
    }

    @Test
    void more_than_ten_columns_of_amounts_stand_sideways() {
        List<String> heads =
                IntStream.range(2015, 2026).mapToObj(String::valueOf).toList();
        assertThat(part(money(heads, "1"), Part.Kind.MONEY).sideways()).isTrue();
    }

    @Test
    void the_groups_of_a_period_stand_beside_one_merged_cell() {
        Card card = Card.of("1-1", "하천길")
                .progress(List.of(period(group("①", 2), group("②", 2))))
                .build();
        List<List<GridCell>> rows = grid(part(card, Part.Kind.PROGRESS)).rows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getFirst().rowSpan()).isEqualTo(2);
        assertThat(rows.get(2)).hasSize(1);
    }

    @Test
    void a_period_longer_than_a_page_goes_on_under_its_label_once_more() {
        Card card =
                Card.of("1-1", "하천길").progress(List.of(period(group("", 100)))).build();
        List<List<GridCell>> rows = grid(part(card, Part.Kind.PROGRESS)).rows();
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows.stream().skip(1).map(row -> row.getFirst().text())).containsOnly("하반기 추진실적");
    }

    @Test
    void an_approval_box_stands_at_the_top_and_not_among_the_rest() {
        Unrecognised.Grid box = new Unrecognised.Grid(
                1,
                2,
                List.of(new Unrecognised.GridCell(0, 0, 1, 1, "결 재"), new Unrecognised.GridCell(0, 1, 1, 1, "과장")));
        Card card = Card.of("1-1", "하천길").unrecognised(List.of(box)).build();
        assertThat(OfficialForm.of(card).parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.APPROVAL, Part.Kind.HEAD);
    }
}
