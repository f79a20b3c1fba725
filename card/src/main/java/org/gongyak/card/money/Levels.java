package org.gongyak.card.money;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the level of each source label: from the kind of government where it is given, else from the set of labels it stands in
 * (국·도·시비: 시비 is the own; 국·시·구비: the upper), else 시비 is of unknown level.
 */
public final class Levels {
    private static final Map<String, Level> WORDS = words();
    private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
    private static final String SEPARATORS = "·,./()（）ㆍ・";
    private static final String CITY = "시비";
    private static final String PROVINCE = "도비";
    private static final Set<String> LOWER = Set.of("시군비", "구비", "군비", "군구비", "시군구비");

    private final Set<String> labels;
    private final Optional<GovernmentKind> government;

    private Levels(Set<String> labels, Optional<GovernmentKind> government) {
        this.labels = labels;
        this.government = government;
    }

    /** For the labels of the rows (or columns) of one table. */
    public static Levels among(Collection<String> labels) {
        return new Levels(
                labels.stream().map(Levels::squeeze).collect(Collectors.toUnmodifiableSet()), Optional.empty());
    }

    /** The same labels in a table of a given government. */
    public Levels in(GovernmentKind kind) {
        return new Levels(labels, Optional.of(kind));
    }

    /** The level of a label; empty for a label that is no source of money. */
    public Optional<Level> find(String label) {
        Optional<Level> whole = findSqueezed(squeeze(label));
        // 계(A), 민자(%), 기타(융자): what stands in brackets only explains.
        boolean explained = whole.isEmpty() && (label.indexOf('(') >= 0 || label.indexOf('（') >= 0);
        return explained ? findSqueezed(squeeze(BRACKETS.matcher(label).replaceAll(""))) : whole;
    }

    private Optional<Level> findSqueezed(String label) {
        if (label.equals(CITY)) {
            return Optional.of(city());
        }
        Optional<Level> byGovernment = government.flatMap(kind -> findFor(kind, label));
        if (byGovernment.isPresent()) {
            return byGovernment;
        }
        return label.endsWith("분담금") || label.endsWith("기금")
                ? Optional.of(Level.OTHER)
                : Optional.ofNullable(WORDS.get(label));
    }

    /** In an upper government 도비 is its own, and what its 시·군·구 add is neither its own nor from above. */
    private static Optional<Level> findFor(GovernmentKind kind, String label) {
        boolean upper = kind == GovernmentKind.PROVINCE || kind == GovernmentKind.METROPOLIS;
        if (kind == GovernmentKind.PROVINCE && label.equals(PROVINCE)) {
            return Optional.of(Level.OWN);
        }
        return upper && LOWER.contains(label) ? Optional.of(Level.OTHER) : Optional.empty();
    }

    private Level city() {
        if (government.isPresent()) {
            return government.get().isCity() ? Level.OWN : Level.UPPER;
        }
        if (labels.contains("구비") || labels.contains("군비")) {
            return Level.UPPER;
        }
        return labels.contains(PROVINCE) ? Level.OWN : Level.UNKNOWN;
    }

    private static String squeeze(String label) {
        StringBuilder squeezed = new StringBuilder(label.length());
        label.chars()
                .filter(c -> !Character.isWhitespace(c) && SEPARATORS.indexOf(c) < 0)
                .forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    private static Map<String, Level> words() {
        Map<Level, List<String>> byLevel = Map.of(
                Level.TOTAL, List.of("계", "합계", "총계", "소계", "총사업비", "사업비"),
                Level.NATIONAL, List.of("국비", "국고", "국고보조금", "특별교부세", "특교세", "교부세", "지방교부세", "균특", "균특회계", "지특"),
                Level.UPPER, List.of(PROVINCE, "시도비", "광역비", "특별조정교부금", "조정교부금", "특조금"),
                Level.OWN, List.of("구비", "군비", "시군구비", "군구비", "시군비", "자체", "자체재원", "자체사업비", "시비자체"),
                Level.PRIVATE, List.of("민자", "민간", "민간자본", "민자등", "자부담"),
                Level.OTHER, List.of("기타", "기금", "분담금", "기타재원", "융자", "지방채", "교육청"),
                // The upper level's and the own share in one figure.
                Level.UNKNOWN, List.of("지방비"));
        Map<String, Level> words = new HashMap<>();
        byLevel.forEach((level, labels) -> labels.forEach(label -> words.put(label, level)));
        return Map.copyOf(words);
    }
}
