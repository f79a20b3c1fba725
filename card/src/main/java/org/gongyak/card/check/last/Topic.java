package org.gongyak.card.check.last;

import java.util.HashSet;
import java.util.Set;
import org.gongyak.card.check.word.Word;
import org.gongyak.card.check.word.Words;

/** What a line is about: its nouns without those that any line may have. */
final class Topic {
    private static final Set<String> COMMON = Set.of(
            "추진", "계획", "예정", "실시", "사업", "관련", "진행", "시행", "완료", "검토", "향후", "상반기", "하반기", "분기", "지속", "마련", "등", "및",
            "년", "월", "일", "건", "개최", "후", "중");

    private Topic() {}

    static Set<String> of(String text) {
        Set<String> nouns = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (word.isNoun() && !COMMON.contains(word.text())) {
                nouns.add(word.text());
            }
        }
        return nouns;
    }

    /** Whether a line speaks of at least half of what another is about. */
    static boolean covers(Set<String> words, Set<String> topic) {
        long shared = topic.stream().filter(words::contains).count();
        return shared * 2 >= topic.size();
    }
}
