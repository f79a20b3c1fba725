package org.gongyak.cli.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.check.Severity;
import org.gongyak.card.source.Issue;
import org.gongyak.cli.Language;
import org.gongyak.cli.terminal.Columns;

/** The phrases between the findings. */
final class Wording {
    private static final Pattern STEP = Pattern.compile("(table|row|cell|paragraph)\\[(\\d+)]/?");

    /** A quotation is there to be recognised, not to be read in full. */
    private static final int MOST_COLUMNS = 40;

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    String count(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> language.say("오류 " + count + "건", counted(count, "error"));
            case WARNING -> language.say("주의 " + count + "건", counted(count, "warning"));
            case NOTE -> language.say("참고 " + count + "건", counted(count, "note"));
        };
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    String summary(List<FileReport> reports) {
        long unreadable =
                reports.stream().filter(report -> report.error().isPresent()).count();
        long read = reports.size() - unreadable;
        long cards = reports.stream().mapToInt(report -> report.cards().size()).sum();
        String counts = Arrays.stream(Severity.values())
                .map(severity -> count(
                        severity,
                        reports.stream()
                                .mapToLong(report -> report.count(severity))
                                .sum()))
                .collect(Collectors.joining(", "));
        String checked = language.say(
                "파일 " + read + "개에서 카드 " + cards + "건을 검증했습니다. " + counts + ".",
                counted(cards, "card") + " in " + counted(read, "file") + " checked: " + counts + ".");
        return unreadable == 0
                ? checked
                : checked
                        + language.say(
                                " 읽지 못한 파일이 " + unreadable + "개 있습니다.",
                                " " + counted(unreadable, "file") + " could not be read.");
    }

    String issue(String file, Issue issue) {
        return file + language.say(" (읽기): ", " (reading): ") + language.say(issue.message());
    }

    /** The other places in one line, each with its words; places in one line of the source are named once. */
    String related(List<Where> places) {
        StringBuilder line = new StringBuilder(language.say("함께 볼 곳: ", "See also: "));
        String last = "";
        for (Where place : places) {
            String where = where(place);
            line.append(last.isEmpty() ? "" : ", ").append(where.equals(last) ? "" : where + " ");
            line.append('‘')
                    .append(Columns.shortened(place.quote(), MOST_COLUMNS))
                    .append('’');
            last = where;
        }
        return line.toString();
    }

    String expected(String expected) {
        return language.say("바른 값: ", "Expected: ") + expected;
    }

    String where(Where where) {
        if (where.line().isPresent()) {
            int line = where.line().getAsInt();
            return language.say(line + "행", "line " + line);
        }
        return where.block().startsWith("/") || where.block().isEmpty()
                ? where.block()
                : STEP.matcher(where.block())
                        .replaceAll(step -> step(step.group(1), step.group(2)))
                        .strip();
    }

    private String step(String kind, String number) {
        String word = switch (kind) {
            case "table" -> language.say("표 ", "table ") + number;
            case "row" -> language.say(number + "행", "row " + number);
            case "cell" -> language.say(number + "칸", "cell " + number);
            default -> language.say(number + "문단", "paragraph " + number);
        };
        return word + " ";
    }
}
