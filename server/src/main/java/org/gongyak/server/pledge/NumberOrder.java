package org.gongyak.server.pledge;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people count management numbers: 1-2-4 before 1-10-1, 4-7 before 4-07-1, numbers before 가-1. */
public final class NumberOrder implements Comparator<ManagementNumber> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public int compare(ManagementNumber one, ManagementNumber other) {
        String[] left = one.plain().split("-", -1);
        String[] right = other.plain().split("-", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareParts(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(left.length, right.length);
        return byLength != 0 ? byLength : one.plain().compareTo(other.plain());
    }

    private static int compareParts(String one, String other) {
        boolean number = DIGITS.matcher(one).matches();
        if (number != DIGITS.matcher(other).matches()) {
            return number ? -1 : 1;
        }
        return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
