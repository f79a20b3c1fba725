package org.gongyak.card.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, word by word (어절), for marking. */
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");
    /** Two texts of 2,000 words, spaces among them; longer ones are marked as a whole. */
    private static final int MOST_CELLS = 4_000_000;

    /** Whether a piece stands in both texts, only in the earlier or only in the later one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that belong together, with the spaces between them. */
    public record Piece(Kind kind, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Same and removed pieces together are the earlier text, same and added ones the later. */
    public static List<Piece> between(String before, String after) {
        WordDiff diff = new WordDiff(words(before), words(after));
        diff.walk();
        return List.copyOf(diff.pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void walk() {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            add(Kind.SAME, before.get(head++));
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(word -> add(Kind.SAME, word));
    }

    private static String fromEnd(List<String> words, int index) {
        return words.get(words.size() - 1 - index);
    }

    private void middle(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_CELLS) {
            old.forEach(word -> add(Kind.REMOVED, word));
            young.forEach(word -> add(Kind.ADDED, word));
            return;
        }
        int[][] common = common(old, young);
        int o = 0;
        int y = 0;
        while (o < old.size() || y < young.size()) {
            if (o < old.size() && y < young.size() && old.get(o).equals(young.get(y))) {
                add(Kind.SAME, old.get(o++));
                y++;
            } else if (y == young.size() || (o < old.size() && common[o + 1][y] >= common[o][y + 1])) {
                add(Kind.REMOVED, old.get(o++));
            } else {
                add(Kind.ADDED, young.get(y++));
            }
        }
    }

    /** How many words the rests of both texts have in common, in order, from each pair of positions on. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int o = old.size() - 1; o >= 0; o--) {
            for (int y = young.size() - 1; y >= 0; y--) {
                common[o][y] = old.get(o).equals(young.get(y))
                        ? common[o + 1][y + 1] + 1
                        : Math.max(common[o + 1][y], common[o][y + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            word = pieces.removeLast().text() + word;
        }
        pieces.add(new Piece(kind, word));
    }
}
