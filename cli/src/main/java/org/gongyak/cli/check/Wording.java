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

    /** So that a folder of pictures does not hide the findings. */
    private static final int MOST_NAMED = 20;

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

    String summary(Totals totals) {
        String counts = Arrays.stream(Severity.values())
                .map(severity -> count(severity, totals.findings(severity)))
                .collect(Collectors.joining(", "));
        String checked = language.say(
                "파일 " + totals.files() + "개에서 카드 " + totals.cards() + "건을 검증했습니다. " + counts + ".",
                counted(totals.cards(), "card") + " in " + counted(totals.files(), "file") + " checked: " + counts
                        + ".");
        return totals.unreadable() == 0
                ? checked
                : checked
                        + language.say(
                                " 읽지 못한 파일이 " + totals.unreadable() + "개 있습니다.",
                                " " + counted(totals.unreadable(), "file") + " could not be read.");
    }

    /** In one line; of very many only the first are named. */
    String leftOut(List<LeftOut> files) {
        String named = files.stream()
                .limit(MOST_NAMED)
                .map(file -> file.file() + "(" + LeftOutReason.of(file.reason().code(), language) + ")")
                .collect(Collectors.joining(", "));
        int rest = files.size() - MOST_NAMED;
        String others = rest > 0 ? language.say(" 밖에 " + rest + "개", " and " + rest + " more") : "";
        return language.say(
                        "문서가 아니어서 검증하지 않은 파일 " + files.size() + "개: ",
                        counted(files.size(), "file") + " not checked, no documents: ")
                + named
                + others;
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
