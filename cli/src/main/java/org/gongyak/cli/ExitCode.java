package org.gongyak.cli;

/** What the program's exit code says; with several files the highest wins. */
public final class ExitCode {
    /** Nothing that cannot be right. */
    public static final int FINE = 0;
    /** At least one finding of level error. */
    public static final int ERRORS_FOUND = 1;
    /** A file could not be read or written, or the program was called in a way it does not understand. */
    public static final int UNREADABLE = 2;
    /** The program itself failed. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
