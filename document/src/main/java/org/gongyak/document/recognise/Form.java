package org.gongyak.document.recognise;

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
final class Form {
    private static final Form INSTANCE = load();
    private static final Pattern DECORATION = Pattern.compile("[\\s:：·ㆍ․.,□■○◦●◇◆▣◈▶▷❑◎※*#|]+");

    private record Synonym(String key, Pattern pattern) {}

    private final List<Synonym> fields = new ArrayList<>();
    private final List<Synonym> sections = new ArrayList<>();

    private Form() {}

    /** The field that a label names, such as {@code department} for 소관부서. */
    static Optional<String> findField(CharSequence label) {
        String squeezed = squeeze(label);
        return INSTANCE.fields.stream()
                .filter(synonym -> synonym.pattern.matcher(squeezed).matches())
                .map(Synonym::key)
                .findFirst();
    }

    /** The section that a heading opens. */
    static Optional<Section> findSection(CharSequence heading) {
        String squeezed = squeeze(heading);
        return INSTANCE.sections.stream()
                .filter(synonym -> synonym.pattern.matcher(squeezed).find())
                .map(synonym -> Section.of(synonym.key))
                .findFirst();
    }

    /** Whether a text is a heading's words and nothing more. */
    static boolean isBareHeading(CharSequence text) {
        String squeezed = squeeze(text);
        return INSTANCE.sections.stream()
                .anyMatch(synonym -> synonym.pattern.matcher(squeezed).matches());
    }

    static String squeeze(CharSequence text) {
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
        (columns[0].equals("field") ? fields : sections).add(synonym);
    }
}
