package org.gongyak.document.read.markdown;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a pipe row begin and end. A pipe after a backslash is text; pipes at both ends of the line part nothing. */
final class PipeRow {
    private final List<Integer> pipes;

    private PipeRow(List<Integer> pipes) {
        this.pipes = pipes;
    }

    static PipeRow of(String file, int lineStart, int lineEnd) {
        int start = lineStart;
        int end = lineEnd;
        while (start < end && Character.isWhitespace(file.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
            end--;
        }
        List<Integer> pipes = new ArrayList<>();
        if (start == end || file.charAt(start) != '|') {
            pipes.add(start - 1);
        }
        for (int i = start; i < end; i++) {
            if (file.charAt(i) == '|' && (i == start || file.charAt(i - 1) != '\\')) {
                pipes.add(i);
            }
        }
        if (pipes.size() < 2 || pipes.getLast() != end - 1) {
            pipes.add(end);
        }
        return new PipeRow(pipes);
    }

    int cells() {
        return pipes.size() - 1;
    }

    int start(int cell) {
        return pipes.get(cell) + 1;
    }

    int end(int cell) {
        return Math.max(start(cell), pipes.get(cell + 1));
    }
}
