package org.ganscope.ui.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was drawn, kept as commands that draw it again, as shapes and real text, on another surface:
 * a vector file or an image of any size. Coordinates are logical pixels, as in {@link Raster}.
 */
public final class PaintRecord {
    private final List<Consumer<Graphics2D>> commands = new ArrayList<>();

    /** What the surface itself clips to, while the commands run. */
    private Shape bounds = new Rectangle2D.Double();

    /** Forgets all commands. */
    public void clear() {
        commands.clear();
    }

    /** Keeps a command; it leaves the transform and the clip of the surface as they were. */
    public void add(Consumer<Graphics2D> command) {
        commands.add(command);
    }

    /** Draws everything again. */
    public void replay(Graphics2D to) {
        Shape clip = to.getClip();
        RenderingHints hints = to.getRenderingHints();
        bounds = clip;
        commands.forEach(command -> command.accept(to));
        to.setRenderingHints(hints);
        to.setClip(clip);
    }

    void clip(Rectangle2D area) {
        add(to -> {
            to.setClip(bounds);
            to.clip(area);
        });
    }

    void noClip() {
        add(to -> to.setClip(bounds));
    }

    void fill(Shape shape, int argb) {
        Color colour = new Color(argb, true);
        add(to -> {
            to.setPaint(colour);
            to.fill(shape);
        });
    }

    void stroke(Shape shape, double width, int argb) {
        stroke(shape, round(width), argb);
    }

    void stroke(Shape shape, BasicStroke stroke, int argb) {
        Color colour = new Color(argb, true);
        add(to -> {
            to.setPaint(colour);
            to.setStroke(stroke);
            to.draw(shape);
        });
    }

    static BasicStroke round(double width) {
        return Strokes.of(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(double width, double on, double off) {
        return Strokes.of(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, on, off);
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The line through the first n points; a point that is not finite is a gap. */
    static Path2D line(float[] x, float[] y, int n) {
        Path2D path = new Path2D.Double();
        boolean isGap = true;
        for (int i = 0; i < n; i++) {
            boolean isFinite = Float.isFinite(x[i]) && Float.isFinite(y[i]);
            if (isFinite && isGap) {
                path.moveTo(x[i], y[i]);
                path.lineTo(x[i], y[i]); // a point between two gaps is a dot
            } else if (isFinite) {
                path.lineTo(x[i], y[i]);
            }
            isGap = !isFinite;
        }
        return path;
    }

    /** The area between two curves of one point a column, {@code half} higher and lower. */
    static Path2D area(double left, double step, float[] low, float[] high, int n, double half) {
        Path2D path = new Path2D.Double();
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && Float.isFinite(low[end] + high[end])) {
                end++;
            }
            if (end > start) {
                addArea(path, left, step, low, high, start, end, half);
            }
            start = Math.max(end, start) + 1;
        }
        return path;
    }

    private static void addArea(
            Path2D path,
            double left,
            double step,
            float[] low,
            float[] high,
            int start,
            int end,
            double half) {
        double from = left + start * step;
        double to = left + end * step;
        path.moveTo(from, Math.min(low[start], high[start]) - half);
        for (int i = start; i < end; i++) {
            path.lineTo(left + (i + 0.5) * step, Math.min(low[i], high[i]) - half);
        }
        path.lineTo(to, Math.min(low[end - 1], high[end - 1]) - half);
        path.lineTo(to, Math.max(low[end - 1], high[end - 1]) + half);
        for (int i = end - 1; i >= start; i--) {
            path.lineTo(left + (i + 0.5) * step, Math.max(low[i], high[i]) + half);
        }
        path.lineTo(from, Math.max(low[start], high[start]) + half);
        path.closePath();
    }
}
