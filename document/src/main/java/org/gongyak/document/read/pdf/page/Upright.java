package org.gongyak.document.read.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the coordinates of a file, y upward and the page perhaps on its side, into those of the page as it is shown. */
final class Upright {
    private final AffineTransform turn;
    private final float width;
    private final float height;

    Upright(PDPage page) {
        PDRectangle box = page.getCropBox();
        int rotation = page.getRotation();
        boolean aside = rotation % 180 != 0;
        width = aside ? box.getHeight() : box.getWidth();
        height = aside ? box.getWidth() : box.getHeight();
        turn = new AffineTransform();
        turn.translate(width / 2, height / 2);
        turn.rotate(Math.toRadians(rotation));
        turn.scale(1, -1);
        turn.translate(-box.getLowerLeftX() - box.getWidth() / 2, -box.getLowerLeftY() - box.getHeight() / 2);
    }

    Point2D.Float point(double x, double y) {
        Point2D.Float point = new Point2D.Float();
        turn.transform(new Point2D.Double(x, y), point);
        return point;
    }

    boolean shows(Point2D.Float point) {
        return point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
