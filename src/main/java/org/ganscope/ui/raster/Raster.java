package org.ganscope.ui.raster;

import org.jspecify.annotations.Nullable;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * An anti-aliased picture in an array of premultiplied ARGB pixels. Coordinates and widths are
 * logical: they are multiplied by the output scale; (0, 0) is the top left corner and pixel i of a
 * picture with scale 1 spans [i, i + 1). Colours are 0xAARRGGBB, not premultiplied ({@link Argb}).
 *
 * <p>A shape is first collected as coverage and then blended once, so that a translucent line is
 * not darker where it turns. Nothing is allocated while drawing, once the buffers have grown.
 * {@link RasterView} shows the pixels.
 */
public final class Raster {
    private final Coverage coverage = new Coverage();
    private final DashWalker dashes = new DashWalker(coverage);
    private Pixels pixels = new Pixels(1, 1);

    /** Drawn into while the others are on their way to the screen; or of no size. */
    private Pixels spare = new Pixels(1, 1);

    private boolean isShown;
    private int width = 1;
    private double scale = 1;
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;
    private @Nullable PaintRecord record;

    public Raster() {
        coverage.resize(1, 1);
        noClip();
    }

    /** Keeps what is drawn from now on, as commands, or no longer; it begins empty. */
    public void record(@Nullable PaintRecord into) {
        record = into;
    }

    /** Where what is drawn is kept, or null. */
    @Nullable PaintRecord record() {
        return record;
    }

    /**
     * Makes the picture {@code width × height} logical pixels at {@code scale} device pixels each,
     * transparent, without a clip. The buffers are kept if the size does not change.
     */
    public void resize(double logicalWidth, double logicalHeight, double outputScale) {
        int newWidth = Math.max(1, (int) Math.ceil(logicalWidth * outputScale));
        int newHeight = Math.max(1, (int) Math.ceil(logicalHeight * outputScale));
        scale = outputScale;
        if (newWidth != width || newHeight != pixels.height()) {
            width = newWidth;
            pixels = new Pixels(newWidth, newHeight);
            isShown = false;
            coverage.resize(newWidth, newHeight);
        } else {
            clear();
        }
        noClip();
    }

    /** Device pixels across. */
    public int pixelWidth() {
        return width;
    }

    /** Device pixels down. */
    public int pixelHeight() {
        return pixels.height();
    }

    /** Device pixels per logical pixel. */
    public double scale() {
        return scale;
    }

    /** The first device column of the clip rectangle. */
    int clipLeft() {
        return clipLeft;
    }

    /** The first device row of it. */
    int clipTop() {
        return clipTop;
    }

    /** The device column after its last one. */
    int clipRight() {
        return clipRight;
    }

    /** The device row after its last one. */
    int clipBottom() {
        return clipBottom;
    }

    /** The pixels that are drawn into; others after a change of size, and after {@link #show}. */
    Pixels pixels() {
        return pixels;
    }

    /** A copy of the picture. */
    public BufferedImage image() {
        int type = BufferedImage.TYPE_INT_ARGB_PRE;
        BufferedImage image = new BufferedImage(width, pixels.height(), type);
        image.getRaster().setDataElements(0, 0, width, pixels.height(), pixels.values());
        return image;
    }

    /** The premultiplied ARGB value of a device pixel. */
    public int pixel(int column, int row) {
        return pixels.values()[row * width + column];
    }

    /**
     * Records that the pixels are on their way to the screen: the render thread reads them while
     * the next picture is drawn, so that after the next {@link #clear} other pixels are drawn into.
     */
    void show() {
        isShown = true;
    }

    /** Makes everything transparent; costs only as much as was drawn there before. */
    public void clear() {
        if (isShown) {
            boolean fits = spare.width() == width && spare.height() == pixels.height();
            Pixels next = fits ? spare : new Pixels(width, pixels.height());
            spare = pixels;
            pixels = next;
            isShown = false;
        }
        pixels.clear();
        if (record != null) {
            record.clear();
        }
    }

    /** Nothing is drawn outside this rectangle (rounded to device pixels) until it is changed. */
    public void clip(double x, double y, double clipWidth, double clipHeight) {
        clipLeft = Math.clamp(Math.round(x * scale), 0, width);
        clipTop = Math.clamp(Math.round(y * scale), 0, pixels.height());
        clipRight = Math.clamp(Math.round((x + clipWidth) * scale), clipLeft, width);
        clipBottom = Math.clamp(Math.round((y + clipHeight) * scale), clipTop, pixels.height());
        coverage.clip(clipLeft, clipTop, clipRight, clipBottom);
        if (record != null) {
            record.clip(new Rectangle2D.Double(x, y, clipWidth, clipHeight));
        }
    }

    /** Removes the clip rectangle. */
    public void noClip() {
        if (record != null) {
            record.noClip();
        }
        clipLeft = 0;
        clipTop = 0;
        clipRight = width;
        clipBottom = pixels.height();
        coverage.clip(clipLeft, clipTop, clipRight, clipBottom);
    }

    /** A filled rectangle; edges between two pixels are anti-aliased. */
    public void fillRect(double x, double y, double rectWidth, double rectHeight, int argb) {
        if (record != null && Double.isFinite(x + y + rectWidth + rectHeight)) {
            record.fill(new Rectangle2D.Double(x, y, rectWidth, rectHeight), argb);
        }
        double x0 = Math.max(x * scale, clipLeft);
        double x1 = Math.min((x + rectWidth) * scale, clipRight);
        double y0 = Math.max(y * scale, clipTop);
        double y1 = Math.min((y + rectHeight) * scale, clipBottom);
        if (!(x0 < x1 && y0 < y1)) {
            return;
        }
        int colour = Pixels.premultiply(argb);
        int left = (int) x0;
        int right = (int) Math.ceil(x1);
        int bottom = (int) Math.ceil(y1);
        int innerLeft = (int) Math.ceil(x0);
        int innerRight = (int) x1;
        for (int row = (int) y0; row < bottom; row++) {
            double share = Math.min(row + 1, y1) - Math.max(row, y0);
            int start = row * width;
            if (innerLeft > innerRight) {
                pixels.blend(start + left, colour, cover(share * (x1 - x0)));
                continue;
            }
            if (left < innerLeft) {
                pixels.blend(start + left, colour, cover(share * (innerLeft - x0)));
            }
            pixels.blendRun(
                    start + innerLeft, start + innerRight, Pixels.times(colour, cover(share)));
            if (innerRight < right) {
                pixels.blend(start + innerRight, colour, cover(share * (x1 - innerRight)));
            }
        }
        pixels.mark(left, (int) y0, right, bottom);
    }

    /**
     * The line through the first n points, with round joints and ends. A point that is not finite
     * is a gap; a point between two gaps is a dot.
     */
    public void polyline(float[] x, float[] y, int n, double lineWidth, int argb) {
        if (record != null) {
            record.stroke(PaintRecord.line(x, y, n), lineWidth, argb);
        }
        double thickness = lineWidth * scale;
        for (int i = 0; i < n; i++) {
            if (!finite(x[i], y[i])) {
                continue;
            }
            if (i + 1 < n && finite(x[i + 1], y[i + 1])) {
                coverage.capsule(
                        x[i] * scale, y[i] * scale, x[i + 1] * scale, y[i + 1] * scale, thickness);
            } else if (i == 0 || !finite(x[i - 1], y[i - 1])) {
                coverage.capsule(x[i] * scale, y[i] * scale, x[i] * scale, y[i] * scale, thickness);
            }
        }
        blendCoverage(argb);
    }

    /**
     * The same as {@link #polyline} in dashes. {@code on} and {@code off} are the visible lengths
     * of a dash and of the gap after it; the pattern continues along the line and starts again
     * after a gap in the line.
     */
    public void dashedPolyline(
            float[] x, float[] y, int n, double lineWidth, double on, double off, int argb) {
        if (record != null) {
            record.stroke(PaintRecord.line(x, y, n), PaintRecord.dashed(lineWidth, on, off), argb);
        }
        dashes.pattern(lineWidth * scale, on * scale, off * scale);
        for (int i = 0; i < n; i++) {
            if (finite(x[i], y[i])) {
                dashes.lineTo(x[i] * scale, y[i] * scale, clipLeft, clipTop, clipRight, clipBottom);
            } else {
                dashes.lift();
            }
        }
        blendCoverage(argb);
    }

    /** A straight line with round ends. */
    public void line(double x0, double y0, double x1, double y1, double lineWidth, int argb) {
        if (Double.isFinite(x0 + y0 + x1 + y1)) {
            if (record != null) {
                record.stroke(new Line2D.Double(x0, y0, x1, y1), lineWidth, argb);
            }
            coverage.capsule(x0 * scale, y0 * scale, x1 * scale, y1 * scale, lineWidth * scale);
            blendCoverage(argb);
        }
    }

    /**
     * A curve with many points per pixel as one vertical span per device column: span i is in the
     * column {@code round(x · scale) + i} and runs from {@code low[i]} to {@code high[i]} (logical,
     * either order), made at least {@code lineWidth} tall and long enough to meet the span before
     * it. A span that is not finite is a gap.
     */
    public void band(double x, float[] low, float[] high, int n, double lineWidth, int argb) {
        if (record != null) {
            record.fill(
                    PaintRecord.area(
                            Math.round(x * scale) / scale, 1 / scale, low, high, n, lineWidth / 2),
                    argb);
        }
        int colour = Pixels.premultiply(argb);
        int first = (int) Math.round(x * scale);
        double half = lineWidth * scale / 2;
        double lastTop = Double.NaN;
        double lastBottom = Double.NaN;
        for (int i = 0; i < n; i++) {
            double top = Math.min(low[i], high[i]) * scale;
            double bottom = Math.max(low[i], high[i]) * scale;
            boolean gap = !Double.isFinite(top + bottom);
            double from = top;
            double to = bottom;
            if (!gap && lastTop > bottom) {
                to = (lastTop + bottom) / 2;
            } else if (!gap && lastBottom < top) {
                from = (lastBottom + top) / 2;
            }
            int column = first + i;
            if (!gap && column >= clipLeft && column < clipRight) {
                boolean next = i + 1 < n && Double.isFinite(low[i + 1] + high[i + 1]);
                double nextTop = next ? Math.min(low[i + 1], high[i + 1]) * scale : top;
                double nextBottom = next ? Math.max(low[i + 1], high[i + 1]) * scale : bottom;
                from = nextBottom < top ? Math.min(from, (nextBottom + top) / 2) : from;
                to = nextTop > bottom ? Math.max(to, (nextTop + bottom) / 2) : to;
                span(column, from - half, to + half, colour);
            }
            lastTop = gap ? Double.NaN : top;
            lastBottom = gap ? Double.NaN : bottom;
        }
    }

    /** A filled circle. */
    public void disc(double x, double y, double radius, int argb) {
        if (Double.isFinite(x + y)) {
            if (record != null) {
                record.fill(PaintRecord.disc(x, y, radius), argb);
            }
            coverage.capsule(x * scale, y * scale, x * scale, y * scale, 2 * radius * scale);
            blendCoverage(argb);
        }
    }

    /** A circle's outline; {@code radius} reaches the middle of the stroke. */
    public void ring(double x, double y, double radius, double lineWidth, int argb) {
        if (Double.isFinite(x + y)) {
            if (record != null) {
                record.stroke(PaintRecord.disc(x, y, radius), lineWidth, argb);
            }
            coverage.ring(x * scale, y * scale, radius * scale, lineWidth * scale);
            blendCoverage(argb);
        }
    }

    /**
     * An arrow whose tip is (x1, y1), its head {@code head} long and as wide. An arrow shorter than
     * its head is a smaller head without a shaft; one without length is not drawn.
     */
    public void arrow(
            double x0, double y0, double x1, double y1, double lineWidth, double head, int argb) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (!(length > 0) || !Double.isFinite(length)) {
            return;
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double size = Math.min(head, length);
        double neckX = x1 - ux * size;
        double neckY = y1 - uy * size;
        double halfHead = size / 2;
        if (record != null) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x1, y1);
            triangle.lineTo(neckX - uy * halfHead, neckY + ux * halfHead);
            triangle.lineTo(neckX + uy * halfHead, neckY - ux * halfHead);
            triangle.closePath();
            if (length > size) {
                record.stroke(new Line2D.Double(x0, y0, neckX, neckY), lineWidth, argb);
            }
            record.fill(triangle, argb);
        }
        if (length > size) {
            coverage.capsule(
                    x0 * scale, y0 * scale, neckX * scale, neckY * scale, lineWidth * scale);
        }
        coverage.triangle(
                x1 * scale,
                y1 * scale,
                (neckX - uy * halfHead) * scale,
                (neckY + ux * halfHead) * scale,
                (neckX + uy * halfHead) * scale,
                (neckY - ux * halfHead) * scale);
        blendCoverage(argb);
    }

    /** A crisp vertical line of dots {@code on} long, {@code off} apart, on whole pixels. */
    public void dottedVertical(
            double x, double y0, double y1, double lineWidth, double on, double off, int argb) {
        double thickness = Math.max(1, Math.round(lineWidth * scale));
        double column = Math.round(x * scale - thickness / 2);
        double dash = Math.max(1, Math.round(on * scale));
        double period = dash + Math.max(1, Math.round(off * scale));
        double end = Math.round(y1 * scale);
        for (double at = Math.round(y0 * scale); at < end; at += period) {
            fillRect(
                    column / scale,
                    at / scale,
                    thickness / scale,
                    Math.min(dash, end - at) / scale,
                    argb);
        }
    }

    private void span(int column, double from, double to, int colour) {
        double y0 = Math.max(from, clipTop);
        double y1 = Math.min(to, clipBottom);
        if (!(y0 < y1)) {
            return;
        }
        int bottom = (int) Math.ceil(y1);
        for (int row = (int) y0; row < bottom; row++) {
            double share = Math.min(row + 1, y1) - Math.max(row, y0);
            pixels.blend(row * width + column, colour, cover(share));
        }
        pixels.mark(column, (int) y0, column + 1, bottom);
    }

    private void blendCoverage(int argb) {
        int colour = Pixels.premultiply(argb);
        int count = coverage.touchedCount();
        int left = width;
        int right = 0;
        int top = pixels.height();
        int bottom = 0;
        for (int i = 0; i < count; i++) {
            int pixel = coverage.touchedPixel(i);
            int row = pixel / width;
            int column = pixel - row * width;
            left = Math.min(left, column);
            right = Math.max(right, column + 1);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row + 1);
            pixels.blend(pixel, colour, coverage.take(pixel));
        }
        coverage.restart();
        pixels.mark(left, top, right, bottom);
    }

    private static int cover(double share) {
        return (int) (share * 255 + 0.5);
    }

    private static boolean finite(float x, float y) {
        return Float.isFinite(x) && Float.isFinite(y);
    }
}
