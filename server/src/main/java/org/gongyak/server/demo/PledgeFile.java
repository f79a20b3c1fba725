package org.gongyak.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.time.ReportingPeriod;

/** A pledge file taken apart at its headings: chapters ({@code ##}) and their parts ({@code ###}). */
final class PledgeFile {
    private static final String NUMBER = "# ";
    private static final String CHAPTER = "## ";
    private static final String PART = "### ";
    private static final String BEFORE = "이전";
    private static final String LABEL = ": ";

    private final List<Chapter> chapters = new ArrayList<>();
    private String number = "";
    private Optional<ReportingPeriod> period = Optional.empty();
    private List<Part> parts = new ArrayList<>();
    private String heading = "";
    private List<String> lines = new ArrayList<>();

    private PledgeFile() {}

    static PledgeFile parse(String text) {
        PledgeFile file = new PledgeFile();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(file::take);
        file.endChapter();
        return file;
    }

    String number() {
        return number;
    }

    /** The chapters up to a half-year, the last of which is that half-year's own. */
    List<Chapter> until(ReportingPeriod last) {
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).period().equals(Optional.of(last))) {
                return List.copyOf(chapters.subList(0, i + 1));
            }
        }
        throw new IllegalArgumentException("pledge " + number + " says nothing of " + last);
    }

    private void take(String line) {
        if (line.startsWith(PART)) {
            endPart();
            heading = line.substring(PART.length());
        } else if (line.startsWith(CHAPTER)) {
            endChapter();
            String key = line.substring(CHAPTER.length());
            period = key.equals(BEFORE) ? Optional.empty() : Optional.of(ReportingPeriod.parse(key));
        } else if (line.startsWith(NUMBER)) {
            number = line.substring(NUMBER.length());
        } else {
            lines.add(line);
        }
    }

    private void endPart() {
        if (!heading.isEmpty()) {
            int label = heading.indexOf(LABEL);
            String name = label < 0 ? heading : heading.substring(0, label);
            Optional<String> words = Stream.of(heading)
                    .filter(whole -> label >= 0)
                    .map(whole -> whole.substring(label + LABEL.length()))
                    .findFirst();
            parts.add(new Part(PartKind.get(name), words, lines));
        } else if (!lines.isEmpty()) {
            throw new IllegalArgumentException("pledge " + number + " has text under no part: " + lines.getFirst());
        }
        heading = "";
        lines = new ArrayList<>();
    }

    private void endChapter() {
        endPart();
        if (!parts.isEmpty()) {
            chapters.add(new Chapter(period, parts));
        }
        parts = new ArrayList<>();
    }
}
