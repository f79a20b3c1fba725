package org.gongyak.cli.check;

/** Takes what is found file by file and writes it at once, so that a thousand files need no more memory than one. */
interface Report {
    void add(FileReport file);

    void add(LeftOut file);

    /** All files have been told of. */
    void end(Totals totals);
}
