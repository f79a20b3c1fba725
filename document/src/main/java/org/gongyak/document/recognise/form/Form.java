package org.gongyak.document.recognise.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels and headings of cards and their synonyms, from {@code form.tsv}. */
public final class Form {
    private static final Form INSTANCE = load();
    private static final Pattern DECORATION = Pattern.compile("[\\s:：·ㆍ․.,□■○◦●◇◆▣◈▶▷❑◎※*#|]+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private record Synonym(String key, Pattern pattern) {}

    private final List<Synonym> fields = new ArrayList<>();
    private final List<Synonym> sections = new ArrayList<>();
    private final List<Synonym> fillers = new ArrayList<>();

    private Form() {}

    /** The field that a label names, such as {@code department} for 소관부서. */
    public static Optional<String> findField(CharSequence label) {
        String squeezed = squeeze(label);
        return INSTANCE.field(squeezed).or(() -> INSTANCE.field(withoutBrackets(squeezed)));
    }

    private Optional<String> field(String squeezed) {
        return fields.stream()
                .filter(synonym -> synonym.pattern.matcher(squeezed).matches())
                .map(Synonym::key)
                .findFirst();
    }

    /** The section that a heading opens; what stands in brackets behind it, such as a unit, is left out if need be. */
    public static Optional<Section> findSection(CharSequence heading) {
        String squeezed = squeeze(heading);
        return INSTANCE.section(squeezed).or(() -> INSTANCE.section(withoutBrackets(squeezed)));
    }

    private Optional<Section> section(String squeezed) {
        return sections.stream()
                .filter(synonym -> synonym.pattern.matcher(squeezed).find())
                .map(synonym -> Section.of(synonym.key))
                .findFirst();
    }

    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }

    /**
     * Whether a text is a heading's words and nothing more: 문제점, but also 2024년 상반기 추진실적 or 재정투자계획 및 확보현황, which are made of
     * nothing but the words of headings.
     */
    public static boolean isBareHeading(CharSequence text) {
        String squeezed = squeeze(text);
        if (INSTANCE.sections.stream()
                .anyMatch(synonym -> synonym.pattern.matcher(squeezed).matches())) {
            return true;
        }
        String rest = INSTANCE.without(INSTANCE.sections, withoutBrackets(squeezed));
        return findSection(text).isPresent()
                && INSTANCE.without(INSTANCE.fillers, rest).isEmpty();
    }

    private String without(List<Synonym> words, String text) {
        String rest = text;
        for (Synonym synonym : words) {
            rest = synonym.pattern.matcher(rest).replaceAll("");
        }
        return rest;
    }

    public static String squeeze(CharSequence text) {
        return DECORATION.matcher(text).replaceAll("");
    }

    private static Form load() {
        Form form = new Form();
        try (InputStream data = Objects.requireNonNull(Form.class.getResourceAsStream("form.tsv"))) {
            new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(form::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return form;
    }

    private void add(String[] columns) {
        Synonym synonym = new Synonym(columns[1], Pattern.compile(columns[2]));
        switch (columns[0]) {
            case "field" -> fields.add(synonym);
            case "section" -> sections.add(synonym);
            case "filler" -> fillers.add(synonym);
            default -> throw new IllegalStateException("form.tsv: " + columns[0]);
        }
    }
}
