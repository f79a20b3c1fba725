package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest rising part of a row of different numbers: what of a list kept its order when others were moved. */
final class LongestRise {
    private LongestRise() {}

    /** The numbers that rise; of several longest parts the one that ends lowest. */
    static Set<Integer> of(List<Integer> numbers) {
        // ends.get(n) is the index of the lowest number that ends a rise of n + 1 numbers.
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = lengthBefore(numbers.get(i), numbers, ends);
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<Integer> rise = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
            rise.add(numbers.get(i));
        }
        return rise;
    }

    /** How long a rise is that a number can be appended to. */
    private static int lengthBefore(int number, List<Integer> numbers, List<Integer> ends) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(ends.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
