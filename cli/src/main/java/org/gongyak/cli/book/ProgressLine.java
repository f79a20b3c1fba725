package org.gongyak.cli.book;

import java.io.PrintStream;

/** One line on a terminal that is written over and over, and is gone in the end. */
final class ProgressLine {
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream terminal;
    private final boolean shown;

    ProgressLine(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    void show(String text) {
        print(CLEAR + text);
    }

    void clear() {
        print(CLEAR);
    }

    private void print(String text) {
        if (shown) {
            terminal.print(text);
            terminal.flush();
        }
    }
}
