package org.gongyak.cli.terminal;

import java.io.PrintStream;

/** Writes lines; no control character of a document reaches the terminal. */
public final class Terminal {
    private final PrintStream out;
    private final boolean coloured;

    public Terminal(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    public void line() {
        out.println();
    }

    public void line(String indent, String text) {
        line(indent, Style.PLAIN, text);
    }

    public void line(String indent, Style style, String text) {
        String printable = Columns.printable(text);
        out.println(indent + (coloured ? style.on(printable) : printable));
    }
}
