package org.gongyak.document.read.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** The path being drawn, and the ruling lines among the paths drawn so far. */
final class Strokes {
    /** Real pages have hundreds; drawings with more are no tables. */
    private static final int MOST = 50_000;

    private final List<List<Point2D.Float>> path = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int points;

    void move(Point2D.Float to) {
        path.add(new ArrayList<>(List.of(count(to))));
    }

    void line(Point2D.Float to) {
        if (path.isEmpty()) {
            move(to);
        } else {
            path.getLast().add(count(to));
        }
    }

    void close() {
        if (!path.isEmpty() && !path.getLast().isEmpty()) {
            line(path.getLast().getFirst());
        }
    }

    void stroke() {
        path.forEach(this::edges);
        forget();
    }

    /** Thin areas are lines. A frame is often drawn as the area between two rectangles. */
    void fill() {
        boolean frame = path.size() == 2;
        for (List<Point2D.Float> part : path) {
            if (frame && !isThin(part)) {
                edges(part);
            } else {
                thin(part);
            }
        }
        forget();
    }

    void forget() {
        path.clear();
        points = 0;
    }

    List<Rule> rules() {
        return rules;
    }

    private void edges(List<Point2D.Float> part) {
        for (int i = 1; i < part.size(); i++) {
            add(part.get(i - 1).x, part.get(i - 1).y, part.get(i).x, part.get(i).y);
        }
    }

    private boolean isThin(List<Point2D.Float> part) {
        int before = rules.size();
        thin(part);
        boolean thin = rules.size() > before;
        if (thin) {
            rules.removeLast();
        }
        return thin;
    }

    private void thin(List<Point2D.Float> part) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : part) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        add(left, top, right, bottom);
    }

    private void add(float x, float y, float toX, float toY) {
        Rule.between(x, y, toX, toY).ifPresent(rules::add);
        if (rules.size() > MOST) {
            throw new RefusalException(Refusal.UNREADABLE);
        }
    }

    private Point2D.Float count(Point2D.Float point) {
        if (++points > MOST) {
            throw new RefusalException(Refusal.UNREADABLE);
        }
        return point;
    }
}
