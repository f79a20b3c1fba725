package org.gongyak.card.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.TestCards;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final int SEEDS = 200;

    @Test
    void every_group_entry_and_money_row_has_a_key_of_its_own() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Card card = GeneratedCards.card(seed);
            long parts = card.progress().stream()
                            .flatMap(period -> period.groups().stream())
                            .mapToLong(group -> 1 + group.entries().size())
                            .sum()
                    + card.money().stream()
                            .mapToLong(table -> table.rows().size())
                            .sum();
            Keys keys = Keys.fresh(card, random(seed));
            assertThat(keys.byPath()).as("seed %d", seed).hasSize((int) parts);
            assertThat(keys.byPath().values()).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void saving_an_unchanged_card_keeps_every_key() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Card card = GeneratedCards.card(seed);
            Keys keys = Keys.fresh(card, random(seed));
            assertThat(Keys.continued(card, keys, card, random(seed + 1)))
                    .as("seed %d", seed)
                    .isEqualTo(keys);
        }
    }

    @Test
    void keys_survive_inserting_removing_and_reordering_entries() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Entry> old = IntStream.range(0, 8).mapToObj(KeysTest::meeting).toList();
            List<Entry> edited = new ArrayList<>(old);
            edited.remove(random.nextInt(edited.size()));
            edited.add(random.nextInt(edited.size()), meeting(20 + random.nextInt(10)));
            Collections.swap(edited, random.nextInt(edited.size()), random.nextInt(edited.size()));
            Keys keys = Keys.fresh(card(old), random(seed));
            Map<String, UUID> before = byTitle(card(old), keys);
            Map<String, UUID> after =
                    byTitle(card(edited), Keys.continued(card(old), keys, card(edited), random(seed + 1)));
            before.keySet().retainAll(after.keySet());
            assertThat(before).as("seed %d", seed).hasSize(7);
            assertThat(after).as("seed %d", seed).containsAllEntriesOf(before);
            assertThat(after.values()).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_new_entry_gets_a_new_key_and_never_one_that_was_in_use() {
        Keys keys = Keys.fresh(card(List.of(meeting(1), meeting(2))), random(1));
        Card after = card(List.of(meeting(1), meeting(3)));
        Keys next = Keys.continued(card(List.of(meeting(1), meeting(2))), keys, after, random(2));
        UUID fresh = next.find(entryAt(1)).orElseThrow();
        assertThat(keys.byPath().values()).doesNotContain(fresh);
        assertThat(next.findPath(fresh)).contains(entryAt(1));
        assertThat(keys.findPath(fresh)).isEmpty();
    }

    @Test
    void one_key_for_two_parts_is_refused() {
        UUID key = new UUID(0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Keys(Map.of(entryAt(0), key, entryAt(1), key)));
    }

    private static Supplier<UUID> random(long seed) {
        Random random = new Random(seed);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    private static Entry meeting(int number) {
        return TestCards.entry(
                "실무TF %d차회의".formatted(number),
                "일시: 2026. 8. %d.".formatted(number + 1),
                "안건 %d 논의".formatted(number * 7));
    }

    private static Card card(List<Entry> entries) {
        return TestCards.card()
                .progress(List.of(
                        TestCards.period("하반기 추진실적", "2026-07/2026-12", Tense.CURRENT, entries.toArray(Entry[]::new))))
                .build();
    }

    private static Map<String, UUID> byTitle(Card card, Keys keys) {
        Map<String, UUID> byTitle = new HashMap<>();
        List<Entry> entries = card.progress().getFirst().entries();
        for (int i = 0; i < entries.size(); i++) {
            byTitle.put(entries.get(i).title(), keys.find(entryAt(i)).orElseThrow());
        }
        return byTitle;
    }

    private static CardPath entryAt(int index) {
        return CardPath.of("progress", 0, "groups", 0, "entries", index);
    }
}
