package org.gongyak.document.read.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Runs the drawing commands of a page and notes what would be seen. Pictures are not opened, actions and notes not looked at. */
public final class PageScanner extends PDFGraphicsStreamEngine {
    /** A page of the smallest print has ten thousand. */
    private static final int MOST_GLYPHS = 200_000;

    /** So many commands between two looks at the clock. */
    private static final int STEP = 256;

    private static final String UNKNOWN = "\uFFFD";

    private final Deadline deadline;
    private final Upright upright;
    private final Strokes strokes = new Strokes();
    private final List<Glyph> glyphs = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private boolean drawn;
    private int unknown;
    private int commands;

    private PageScanner(PDPage page, Deadline deadline) {
        super(page);
        this.deadline = deadline;
        this.upright = new Upright(page);
    }

    public static PageContent scan(PDPage page, Deadline deadline) throws IOException {
        PageScanner scanner = new PageScanner(page, deadline);
        scanner.processPage(page);
        return new PageContent(
                scanner.upright.width(),
                scanner.upright.height(),
                scanner.glyphs,
                scanner.strokes.rules(),
                scanner.drawn || !scanner.strokes.rules().isEmpty(),
                scanner.unknown);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++commands % STEP == 0) {
            deadline.check();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return; // what a scanner recognised and laid invisibly over its picture
        }
        Point2D.Float start = upright.point(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float from = matrix.transformPoint(displacement.getX(), 0);
        Point2D.Float end = upright.point(from.x, from.y);
        float size = Math.abs(matrix.getScalingFactorY());
        if (!upright.shows(start) || slants(start, end) || size == 0) {
            return;
        }
        String text = meaning(font, code);
        if (!text.isEmpty()) {
            add(new Glyph(text, Math.min(start.x, end.x), Math.max(start.x, end.x), start.y, size));
        }
    }

    /** Text that runs neither along nor across the page is a watermark. */
    private static boolean slants(Point2D.Float start, Point2D.Float end) {
        float along = Math.abs(end.x - start.x);
        float across = Math.abs(end.y - start.y);
        return Math.min(along, across) > Math.max(along, across) / 10 + 0.1f;
    }

    private void add(Glyph glyph) {
        glyphs.add(glyph);
        if (glyphs.size() > MOST_GLYPHS) {
            throw new RefusalException(Refusal.TOO_MUCH_TEXT);
        }
    }

    private String meaning(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null && font instanceof PDSimpleFont) {
            text = String.valueOf((char) code);
        }
        if (text == null) {
            unknown++;
            return UNKNOWN;
        }
        return text.codePoints()
                .filter(c -> !Character.isISOControl(c) && c != '\u00AD' && c != '\uFEFF')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void drawImage(PDImage image) {
        drawn = true;
    }

    @Override
    public void shadingFill(COSName name) {
        drawn = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        strokes.move(upright.point(p0.getX(), p0.getY()));
        strokes.line(upright.point(p1.getX(), p1.getY()));
        strokes.line(upright.point(p2.getX(), p2.getY()));
        strokes.line(upright.point(p3.getX(), p3.getY()));
        strokes.close();
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        strokes.move(upright.point(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        strokes.line(upright.point(x, y));
    }

    /** No curve is a ruling line; what follows starts anew. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        drawn = true;
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        strokes.close();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is rare in documents and no harm
    }

    @Override
    public void endPath() {
        strokes.forget();
    }

    @Override
    public void strokePath() {
        strokes.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        strokes.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes.stroke();
    }
}
