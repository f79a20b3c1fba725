package org.gongyak.document.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.write.csv.EntryCsv;
import org.gongyak.document.write.csv.MoneyCsv;
import org.gongyak.document.write.docx.DocxWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.gongyak.document.write.pdf.PdfWriter;
import org.gongyak.document.write.xlsx.XlsxWriter;

/** The files that cards are handed on in. */
public enum CardFormat {
    HWPX("hwpx", "application/hwp+zip") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            HwpxWriter.write(cards, out);
        }
    },
    PDF("pdf", "application/pdf") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            new PdfWriter(clock).write(cards, out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            XlsxWriter.write(cards, out);
        }
    },
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            DocxWriter.write(cards, out);
        }
    },
    HTML("html", "text/html;charset=UTF-8") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            out.write(HtmlWriter.write(cards).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Every amount as a row. */
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            out.write(MoneyCsv.write(cards).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Every progress entry as a row. */
    ENTRIES_CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(List<Card> cards, Clock clock, OutputStream out) throws IOException {
            out.write(EntryCsv.write(cards).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String extension;
    private final String mediaType;

    CardFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What names of its files end with, without the point. */
    public String extension() {
        return extension;
    }

    /** As registered with IANA, or as documents of the format state it. */
    public String mediaType() {
        return mediaType;
    }

    /** Writes the cards one after another; the clock dates formats that say when they were made. */
    public abstract void write(List<Card> cards, Clock clock, OutputStream out) throws IOException;
}
