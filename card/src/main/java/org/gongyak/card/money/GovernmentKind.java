package org.gongyak.card.money;

import java.util.Optional;

/** The kind of a local government, by which the words 시비 and 도비 mean its own money or that of the level above. */
public enum GovernmentKind {
    /** 도, 특별자치도. */
    PROVINCE,
    /** 특별시, 광역시, 특별자치시. */
    METROPOLIS,
    /** 시. */
    CITY,
    /** 군. */
    COUNTY,
    /** 자치구. */
    DISTRICT;

    /** The kind that a name tells, such as 고양시, 부산광역시 수영구 or 전북특별자치도; none for an office of education. */
    public static Optional<GovernmentKind> find(String name) {
        String plain = name.strip().replaceFirst("(?<=[시군구도])청$", "");
        if (plain.matches(".*(특별시|광역시|특별자치시)")) {
            return Optional.of(METROPOLIS);
        }
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return switch (plain.charAt(plain.length() - 1)) {
            case '도' -> Optional.of(PROVINCE);
            case '시' -> Optional.of(CITY);
            case '군' -> Optional.of(COUNTY);
            case '구' -> Optional.of(DISTRICT);
            default -> Optional.empty();
        };
    }

    /** Whether a government of this kind calls its own money 시비. */
    boolean isCity() {
        return this == CITY || this == METROPOLIS;
    }
}
