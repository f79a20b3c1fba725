package org.gongyak.document.read.docx.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts through the lists of a document: each paragraph in turn is told the bullet or number in front of it. */
public final class ListLabels {
    private static final int NOT_BEGUN = -1;

    private final ListDefinitions definitions;
    private final ListStyles styles;
    /** The number each level of an abstract list has come to. */
    private final Map<String, int[]> counters = new HashMap<>();
    /** Lists whose own start at a level has been used up. */
    private final Set<String> started = new HashSet<>();

    public ListLabels(ListDefinitions definitions, ListStyles styles) {
        this.definitions = definitions;
        this.styles = styles;
    }

    /** The label of the next paragraph, which stands at this place. */
    public Label next(ListPlace place) {
        Optional<ListPlace> ofStyle = styles.findPlace(place.style());
        String list = place.list().isEmpty() ? ofStyle.map(ListPlace::list).orElse("") : place.list();
        Optional<ListDefinition> found = definitions.find(list);
        if (found.isEmpty()) {
            return Label.NONE;
        }
        ListDefinition definition = found.get();
        int level = place.level()
                .orElseGet(() -> ofStyle.map(style -> level(style, definition)).orElse(0));
        return definition
                .findLevel(level)
                .map(known -> label(list, definition, level, known))
                .orElse(Label.NONE);
    }

    private static int level(ListPlace style, ListDefinition definition) {
        return style.level()
                .orElseGet(() -> definition.findLevelOf(style.style()).orElse(0));
    }

    private Label label(String list, ListDefinition definition, int level, ListLevel how) {
        int[] numbers = count(list, definition, level, how);
        String mark = how.isBullet() ? bullet(how) : numbered(definition, numbers, how);
        return mark.isBlank() ? Label.NONE : new Label(how.apart() ? mark + " " : mark, !how.isBullet());
    }

    private int[] count(String list, ListDefinition definition, int level, ListLevel how) {
        int[] numbers = counters.computeIfAbsent(definition.counting(), id -> notBegun());
        Integer ownStart = definition.starts().get(level);
        if (ownStart != null && started.add(list + " " + level)) {
            numbers[level] = ownStart;
        } else {
            numbers[level] = numbers[level] == NOT_BEGUN ? how.start() : numbers[level] + 1;
        }
        for (int deeper = level + 1; deeper < ListLevel.LEVELS; deeper++) {
            if (definition.findLevel(deeper).filter(ListLevel::goesOn).isEmpty()) {
                numbers[deeper] = NOT_BEGUN;
            }
        }
        return numbers;
    }

    private static int[] notBegun() {
        int[] numbers = new int[ListLevel.LEVELS];
        Arrays.fill(numbers, NOT_BEGUN);
        return numbers;
    }

    private static String bullet(ListLevel how) {
        if (how.text().equals("o")) {
            // Word's bullet of the second level is a letter that looks like a circle.
            return "○";
        }
        String seen = SymbolFont.seen(how.font(), how.text());
        return SymbolFont.isPrivate(seen) ? SymbolFont.UNKNOWN_BULLET : seen;
    }

    private static String numbered(ListDefinition definition, int[] numbers, ListLevel how) {
        StringBuilder mark = new StringBuilder();
        String text = how.text();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
                mark.append(number(definition, numbers, next - '1', how.legal()));
                i++;
            } else {
                mark.append(text.charAt(i));
            }
        }
        return SymbolFont.seen(how.font(), mark.toString());
    }

    private static String number(ListDefinition definition, int[] numbers, int level, boolean legal) {
        Optional<ListLevel> how = definition.findLevel(level);
        int number = numbers[level] == NOT_BEGUN ? how.map(ListLevel::start).orElse(0) : numbers[level];
        return legal
                ? String.valueOf(number)
                : NumberFormat.of(how.map(ListLevel::format).orElse("decimal"), number);
    }
}
