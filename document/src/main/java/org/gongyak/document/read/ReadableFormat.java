package org.gongyak.document.read;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The formats that are read: the one list that help texts and upload forms show. The content decides what a file is; an ending only helps
 * to choose one.
 */
public enum ReadableFormat {
    HWPX("HWPX", "HWPX", ".hwpx"),
    HWP("HWP", "HWP", ".hwp"),
    PDF("PDF", "PDF", ".pdf"),
    EXCEL("엑셀(XLSX, XLS)", "Excel (XLSX, XLS)", ".xlsx,.xlsm,.xls"),
    WORD("워드(DOCX)", "Word (DOCX)", ".docx,.docm"),
    CSV("CSV", "CSV", ".csv"),
    HTML("HTML", "HTML", ".html,.htm"),
    MARKDOWN("Markdown", "Markdown", ".md"),
    TEXT("텍스트", "text", ".txt,.tsv");

    private final String ko;
    private final String en;
    private final String endings;

    ReadableFormat(String ko, String en, String endings) {
        this.ko = ko;
        this.en = en;
        this.endings = endings;
    }

    /** All names in a line. */
    public static String names(boolean korean) {
        return Arrays.stream(values())
                .map(format -> korean ? format.ko : format.en)
                .collect(Collectors.joining(", "));
    }

    /** All endings in a row, as a form's input takes them: {@code .hwpx,.pdf}. */
    public static String endings() {
        return Arrays.stream(values()).map(format -> format.endings).collect(Collectors.joining(","));
    }
}
