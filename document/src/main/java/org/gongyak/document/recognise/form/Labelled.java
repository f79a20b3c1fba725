package org.gongyak.document.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;

/**
 * A label the form knows with its value in a running line: {@code ○ 사업기간 : 2022~2026}.
 *
 * @param field what the label names
 */
public record Labelled(String field, SourceText label, SourceText value) {
    private static final Pattern LABEL =
            Pattern.compile("(?:^(?:[□■○◦ㅇ●◆▶▷#*\\-–(<\\[【\\s]*|\\s*[oO]\\s+)|(?<=\\S)(?:\\s{2,}|\\s*[/|,]\\s*))"
                    + "(?<label>[가-힣][가-힣·/ ()]{0,15}?)\\s*[:：]\\s*(?=\\S)");
    private static final Pattern ANY_LABEL =
            Pattern.compile("(?<label>[가-힣][가-힣·/ ()]{1,15}?)\\s*[:：]\\s*(?<value>[^\\s:：][^:：]*)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*(?:\\([^()]*\\)|<[^<>]*>|\\[[^\\[\\]]*]|【[^【】]*】)");

    /** The labels of a line that begins with one, from left to right; none for any other line. */
    public static List<Labelled> cut(SourceText line) {
        List<MatchResult> labels = LABEL.matcher(line)
                .results()
                .filter(label -> Form.findField(label.group("label")).isPresent())
                .toList();
        if (labels.isEmpty() || labels.getFirst().start() > 0) {
            return List.of();
        }
        SourceText stripped = line.strip();
        boolean inBrackets = IN_BRACKETS.matcher(stripped).matches();
        int end = line.toString().stripTrailing().length() - (inBrackets ? 1 : 0);
        List<Labelled> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            MatchResult label = labels.get(i);
            int valueEnd = i + 1 < labels.size() ? labels.get(i + 1).start() : end;
            found.add(new Labelled(
                    Form.findField(label.group("label")).orElseThrow(),
                    line.slice(label.start("label"), label.end("label")),
                    line.slice(label.end(), valueEnd).strip()));
        }
        return found;
    }

    /** A line 임기 내 이행 : 해당 that nothing else is known of but that it gives a value to a label. */
    public static Optional<Labelled> ofUnknown(SourceText line) {
        Matcher matcher = ANY_LABEL.matcher(line);
        return matcher.matches()
                ? Optional.of(new Labelled(
                        "fact",
                        line.slice(matcher.start("label"), matcher.end("label")),
                        line.slice(matcher.start("value"), matcher.end("value"))))
                : Optional.empty();
    }

    /** The slices of the line that labels and values take, in order. */
    public static List<SourceText> slices(List<Labelled> labels) {
        return labels.stream()
                .flatMap(labelled -> List.of(labelled.label, labelled.value).stream())
                .toList();
    }
}
