package org.gongyak.document.read.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.Optional;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeBuilderTest {
    private final TreeBuilder builder =
            new TreeBuilder("test", Optional.empty(), Deadline.in(Limits.TIME, Clock.systemUTC()));

    @Test
    void drops_paragraphs_without_text_but_keeps_one_in_a_blank_cell() {
        Document document = builder.paragraph(text(" \u00A0\u3000"))
                .openTable()
                .openRow()
                .openCell(0)
                .closeCell(Span.ONE)
                .closeRow(0)
                .closeTable()
                .build();

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.paragraphs()).singleElement().matches(SourceText::isEmpty);
    }

    @Test
    void puts_what_stands_aside_at_the_end() {
        Document document = builder.openAside()
                .paragraph(text("쪽 머리"))
                .closeAside()
                .paragraph(text("본문"))
                .build();

        assertThat(document.paragraphs()).extracting(SourceText::toString).containsExactly("본문", "쪽 머리");
    }

    @Test
    void counts_tables_without_cells_too() {
        for (int i = 0; i < Limits.CELLS; i++) {
            builder.openTable(1, 1).openRow().closeRow(0).closeTable();
        }

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> builder.openTable(1, 1))
                .matches(refused -> refused.refusal() == Refusal.TABLE_TOO_LARGE);
    }

    @Test
    void refuses_one_text_longer_than_a_document_may_be_before_it_ends() {
        TextDraft text = text("가".repeat(Limits.CHARACTERS));

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> text.append("나"))
                .matches(refused -> refused.refusal() == Refusal.TOO_MUCH_TEXT);
    }

    @Test
    void never_lets_a_wide_cell_shorten_the_column_it_crosses() {
        builder.openTable().openRow();
        cell(new Span(1, 1, false));
        cell(new Span(3, 1, false));
        builder.closeRow(0).openRow();
        cell(new Span(1, 2, false));
        builder.closeRow(0).openRow();
        cell(Span.ONE);
        cell(Span.ONE);
        Table table = builder.closeRow(0).closeTable().build().tables().getFirst();

        assertThat(table.row(2)).extracting(Cell::column).contains(0, 2);
    }

    @Test
    void grows_to_what_spans_reach_but_not_beyond_the_declared_size() {
        builder.openTable(3, 4).openRow().openCell(0).closeCellAt(0, 0, new Span(2, 9, false));
        Document document = builder.closeRow(0).closeTable().build();

        Table table = document.tables().getFirst();
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(4);
        assertThat(document.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("read.span-clamped");
            assertThat(issue.place().orElseThrow().address()).isEqualTo("table[1]/row[1]/cell[1]");
        });
    }

    @Test
    void refuses_more_rows_columns_cells_or_addresses_than_any_card_has() {
        assertRefused(
                Refusal.TABLE_TOO_LARGE,
                () -> builder.openTable(1, 1).openRow().openCell(0).closeCellAt(0, Limits.COLUMNS, Span.ONE));
        assertRefused(Refusal.TABLE_TOO_LARGE, () -> {
            for (int i = 0; i <= Limits.CELLS; i++) {
                builder.openCell(0);
            }
        });
    }

    @Test
    void refuses_tables_that_together_cover_too_many_addresses() {
        for (int i = 0; i < 2; i++) {
            builder.openTable(Limits.ROWS, 60).openRow().openCell(0);
            builder.closeCellAt(0, 0, new Span(Limits.ROWS, 60, false))
                    .closeRow(0)
                    .closeTable();
        }
        assertRefused(Refusal.TABLE_TOO_LARGE, builder::build);
    }

    @Test
    void refuses_too_much_text() {
        TextDraft half = text("가".repeat(Limits.CHARACTERS / 2));
        builder.paragraph(half).paragraph(half);

        assertRefused(Refusal.TOO_MUCH_TEXT, () -> builder.paragraph(text("가")));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 0", "-1, 0", "a, 0", "99999999999, 2147483647", "' 2 ', 2", "٣, 0"})
    void takes_any_attribute_for_a_number(String attribute, int number) {
        assertThat(Span.number(attribute)).isEqualTo(number);
    }

    private void cell(Span span) {
        builder.openCell(0).closeCell(span);
    }

    private static TextDraft text(String text) {
        return new TextDraft().append(text);
    }

    private static void assertRefused(Refusal refusal, Runnable act) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
