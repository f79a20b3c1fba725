package org.gongyak.document.recognise.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The contents of {@code form.tsv}.
 *
 * @param fields the field of each label
 * @param sections from the narrowest to the widest
 * @param fillers words that headings are padded with
 */
record FormWords(Map<String, String> fields, List<Heading> sections, List<Pattern> fillers) {

    /**
     * A section by words that its heading contains.
     *
     * @param letters one of them begins those words
     */
    record Heading(Section section, Pattern pattern, String letters) {

        private static Heading of(String key, String words) {
            return new Heading(Section.of(key), Pattern.compile(words), FirstLetters.of(words));
        }

        boolean isIn(String squeezed) {
            for (int i = 0; i < squeezed.length(); i++) {
                if (letters.indexOf(squeezed.charAt(i)) >= 0) {
                    return pattern.matcher(squeezed).find(i);
                }
            }
            return false;
        }
    }

    FormWords {
        fields = Map.copyOf(fields);
        sections = List.copyOf(sections);
        fillers = List.copyOf(fillers);
    }

    static FormWords load() {
        Map<String, String> fields = new HashMap<>();
        List<Heading> sections = new ArrayList<>();
        List<Pattern> fillers = new ArrayList<>();
        for (String[] columns : rows()) {
            switch (columns[0]) {
                case "field" ->
                    List.of(columns[2].split("\\|")).forEach(label -> fields.putIfAbsent(label, columns[1]));
                case "section" -> sections.add(Heading.of(columns[1], columns[2]));
                case "filler" -> fillers.add(Pattern.compile(columns[2]));
                default -> throw new IllegalStateException("form.tsv: " + columns[0]);
            }
        }
        return new FormWords(fields, sections, fillers);
    }

    private static List<String[]> rows() {
        try (InputStream data = Objects.requireNonNull(Form.class.getResourceAsStream("form.tsv"))) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
