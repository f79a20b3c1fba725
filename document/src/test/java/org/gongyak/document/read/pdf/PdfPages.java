package org.gongyak.document.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF in the making: pages of 600 × 800 points, y downward, print of 10 points. */
final class PdfPages {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument file = new PDDocument();
    private RenderingMode mode = RenderingMode.FILL;

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    PdfPages page() {
        file.addPage(new PDPage(new PDRectangle(WIDTH, HEIGHT)));
        return this;
    }

    PdfPages pages(int count) {
        for (int i = 0; i < count; i++) {
            page();
        }
        return this;
    }

    /** A page that lies on its side in the file and is turned by this angle when it is shown, as all others look. */
    PdfPages turnedPage(int angle) {
        boolean aside = angle % 180 != 0;
        PDPage page = new PDPage(new PDRectangle(aside ? HEIGHT : WIDTH, aside ? WIDTH : HEIGHT));
        page.setRotation(angle);
        file.addPage(page);
        return draw(content -> content.transform(
                switch (angle) {
                    case 90 -> new Matrix(0, 1, -1, 0, HEIGHT, 0);
                    case 180 -> new Matrix(-1, 0, 0, -1, WIDTH, HEIGHT);
                    default -> new Matrix(0, -1, 1, 0, 0, WIDTH);
                }));
    }

    PdfPages invisibly() {
        mode = RenderingMode.NEITHER;
        return this;
    }

    PdfPages text(float x, float y, String text) {
        return draw(page -> {
            page.beginText();
            page.setFont(FONT, 10);
            page.setRenderingMode(mode);
            page.newLineAtOffset(x, HEIGHT - y);
            page.showText(text);
            page.endText();
        });
    }

    PdfPages line(float x, float y, float toX, float toY) {
        return draw(page -> {
            page.moveTo(x, HEIGHT - y);
            page.lineTo(toX, HEIGHT - toY);
            page.stroke();
        });
    }

    /** A line as browsers draw it: an area. */
    PdfPages area(float x, float y, float width, float height) {
        return draw(page -> {
            page.addRect(x, HEIGHT - y - height, width, height);
            page.fill();
        });
    }

    /** All lines of a table whose rows and columns lie between these places. */
    PdfPages grid(float[] xs, float[] ys) {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    PdfPages picture() {
        return draw(page -> {
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            page.drawImage(LosslessFactory.createFromImage(file, picture), 10, 10, 500, 700);
        });
    }

    /** Protects what is written by this password, which the owner knows too. */
    PdfPages locked(String password) {
        try {
            file.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (file) {
            file.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfPages draw(Drawing drawing) {
        PDPage last = file.getPage(file.getNumberOfPages() - 1);
        try (PDPageContentStream page =
                new PDPageContentStream(file, last, PDPageContentStream.AppendMode.APPEND, true, false)) {
            drawing.on(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
