package org.gongyak.card.text;

import java.util.HashMap;
import java.util.Map;

/** A text as the pairs of letters in it, without its spaces: tells how alike two texts are whatever the particles and endings. */
public final class Bigrams {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final int size;

    private Bigrams(String squeezed) {
        size = Math.max(1, squeezed.length() - 1);
        for (int i = 0; i < size; i++) {
            int second = i + 1 < squeezed.length() ? squeezed.charAt(i + 1) : 0;
            int first = i < squeezed.length() ? squeezed.charAt(i) : 0;
            counts.merge((first << Character.SIZE) | second, 1, Integer::sum);
        }
    }

    public static Bigrams of(String text) {
        return new Bigrams(HalfWidth.of(text).replaceAll("\\s", ""));
    }

    /** From 0 (nothing in common) to 1 (the same letters in pairs): the coefficient of Dice. */
    public double likeness(Bigrams other) {
        int common = 0;
        for (Map.Entry<Integer, Integer> pair : counts.entrySet()) {
            common += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (size + other.size);
    }
}
