package org.gongyak.document.write.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV that a spreadsheet opens safely: text that it would run as a formula begins with an apostrophe. */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static String of(List<String> heads, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(heads);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Apostrophe::guard).toList());
            }
        } catch (IOException broken) {
            // A string cannot be full.
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }
}
