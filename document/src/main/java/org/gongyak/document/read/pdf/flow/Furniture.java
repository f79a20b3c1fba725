package org.gongyak.document.read.pdf.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.document.read.pdf.text.Line;

/** Page numbers and what else stands in the margin of pages: alone with a page number, or the same at the same place on several. */
final class Furniture {
    /** The margins, as parts of the page's height. */
    private static final float HEAD = 0.05f;

    private static final float FOOT = 0.925f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—<\\[(]\\s?\\d{1,4}\\s?[-–—>\\])]|\\d{1,4}|\\d{1,4}\\s?/\\s?\\d{1,4}|\\d{1,4}\\s?(?:쪽|페이지)|[Pp]age\\s?\\d{1,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern TAB = Pattern.compile("\t");

    private final Map<String, Integer> pagesWith = new HashMap<>();

    Furniture(List<Page> pages) {
        for (Page page : pages) {
            Set<String> once = new HashSet<>();
            for (Line line : page.lines()) {
                if (isInMargin(line, page) && once.add(key(line))) {
                    pagesWith.merge(key(line), 1, Integer::sum);
                }
            }
        }
    }

    /** The lines of a page that belong to its text. */
    List<Line> without(Page page) {
        return page.lines().stream()
                .filter(line -> !isInMargin(line, page) || !isFurniture(line))
                .toList();
    }

    private boolean isFurniture(Line line) {
        return pagesWith.getOrDefault(key(line), 0) > 1
                || TAB.splitAsStream(line.text())
                        .anyMatch(part -> PAGE_NUMBER.matcher(part.strip()).matches());
    }

    private static boolean isInMargin(Line line, Page page) {
        return line.baseline() < HEAD * page.height() || line.baseline() > FOOT * page.height();
    }

    private static String key(Line line) {
        return Math.round(line.baseline()) + " " + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
