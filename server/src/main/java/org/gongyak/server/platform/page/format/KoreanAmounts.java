package org.gongyak.server.platform.page.format;

import java.util.ArrayList;
import java.util.List;

/** 억 and 만 in sentences, never 1.2억. */
final class KoreanAmounts extends Amounts {
    private static final String[] MYRIADS = {"", "만", "억", "조", "경"};
    private static final int MYRIAD = 10_000;

    @Override
    public String undecided() {
        return "미정";
    }

    @Override
    public String exact(long won) {
        return inUnit(won, WonUnit.WON);
    }

    @Override
    public String inUnit(long won, WonUnit unit) {
        return figure(won, unit) + unit.korean();
    }

    @Override
    public String sentence(long won) {
        if (won == 0) {
            return "0원";
        }
        List<String> parts = new ArrayList<>();
        long rest = Math.absExact(won);
        for (int power = 0; rest > 0; power++, rest /= MYRIAD) {
            if (rest % MYRIAD > 0) {
                parts.addFirst(Numbers.grouped(rest % MYRIAD) + MYRIADS[power]);
            }
        }
        boolean endsInDigits = Math.absExact(won) % MYRIAD > 0;
        return (won < 0 ? FALL : "") + String.join(" ", parts) + (endsInDigits ? "원" : " 원");
    }

    @Override
    String fallAloud() {
        return "감 ";
    }
}
