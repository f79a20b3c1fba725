package org.gongyak.card.money;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the level of each source label from the set of labels it stands in (국·도·시비: own; 국·시·구비: upper). */
public final class Levels {
    private static final Set<String> TOTAL = Set.of("계", "합계", "총계", "소계", "총사업비", "사업비");
    private static final Set<String> NATIONAL = Set.of("국비", "국고", "국고보조금", "특별교부세", "특교세", "균특", "교부세");
    private static final Set<String> UPPER = Set.of("도비", "특별조정교부금", "특조금", "시도비", "광역비");
    private static final Set<String> OWN = Set.of("구비", "군비", "시군구비", "자체", "자체재원", "군구비", "시군비");
    private static final Set<String> PRIVATE = Set.of("민자", "민간", "민간자본", "민자등");
    private static final Set<String> OTHER = Set.of("기타", "기금", "분담금", "기타재원");
    private static final String CITY = "시비";

    private final Set<String> labels;

    private Levels(Set<String> labels) {
        this.labels = labels;
    }

    /** For the labels of the rows (or columns) of one table. */
    public static Levels among(Collection<String> labels) {
        return new Levels(labels.stream().map(Levels::squeeze).collect(Collectors.toUnmodifiableSet()));
    }

    /** The level of a label; empty for a label that is no source of money. */
    public Optional<Level> find(String label) {
        String squeezed = squeeze(label);
        if (squeezed.equals(CITY)) {
            return Optional.of(city());
        }
        if (TOTAL.contains(squeezed)) {
            return Optional.of(Level.TOTAL);
        }
        if (NATIONAL.contains(squeezed)) {
            return Optional.of(Level.NATIONAL);
        }
        if (UPPER.contains(squeezed)) {
            return Optional.of(Level.UPPER);
        }
        return findLocal(squeezed);
    }

    private Optional<Level> findLocal(String squeezed) {
        if (OWN.contains(squeezed)) {
            return Optional.of(Level.OWN);
        }
        if (PRIVATE.contains(squeezed)) {
            return Optional.of(Level.PRIVATE);
        }
        return OTHER.contains(squeezed) || squeezed.endsWith("분담금") || squeezed.endsWith("기금")
                ? Optional.of(Level.OTHER)
                : Optional.empty();
    }

    private Level city() {
        if (labels.contains("구비") || labels.contains("군비")) {
            return Level.UPPER;
        }
        return labels.contains("도비") ? Level.OWN : Level.UNKNOWN;
    }

    private static String squeeze(String label) {
        return label.replaceAll("[\\s·,./()ㆍ]", "");
    }
}
