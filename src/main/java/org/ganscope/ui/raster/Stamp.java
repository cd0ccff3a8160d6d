package org.ganscope.ui.raster;

/**
 * A small disc with a rim, rendered once and drawn thousands of times: for clouds of points. It is
 * kept at {@value #PHASES}×{@value #PHASES} positions within a pixel, so that points move smoothly;
 * drawing one costs only its pixels.
 */
public final class Stamp {
    private static final int PHASES = 4;

    private final double radius;
    private final double rim;
    private final int fill;
    private final int edge;
    private final double scale;
    private final int side;

    /** The middle of the stamp, in device pixels from its corner, before the phase. */
    private final int middle;

    /** Premultiplied pixels of each phase, row by row. */
    private final int[][] pictures = new int[PHASES * PHASES][];

    /**
     * Renders the stamp.
     *
     * @param radius of the disc without its rim, in logical pixels
     * @param rim width of the rim around it
     * @param fill colour of the disc, as {@link Argb} makes them
     * @param edge colour of the rim
     * @param scale device pixels per logical pixel
     */
    public Stamp(double radius, double rim, int fill, int edge, double scale) {
        this.radius = radius;
        this.rim = rim;
        this.fill = fill;
        this.edge = edge;
        this.scale = scale;
        middle = (int) Math.ceil((radius + rim) * scale + 0.5);
        side = 2 * middle + 1;
        for (int phase = 0; phase < pictures.length; phase++) {
            Pixels pixels = new Pixels(side, side);
            int row = phase / PHASES;
            double x = middle + (phase % PHASES + 0.5) / PHASES;
            double y = middle + (row + 0.5) / PHASES;
            disc(pixels, x, y, (radius + rim) * scale, Pixels.premultiply(edge));
            disc(pixels, x, y, radius * scale, Pixels.premultiply(fill));
            pictures[phase] = pixels.values();
        }
    }

    private static void disc(Pixels pixels, double x, double y, double radius, int colour) {
        for (int row = 0; row < pixels.height(); row++) {
            for (int column = 0; column < pixels.width(); column++) {
                double inside = radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y);
                int cover = (int) (255 * Math.clamp(inside, 0, 1) + 0.5);
                if (cover > 0) {
                    pixels.blend(row * pixels.width() + column, colour, cover);
                }
            }
        }
    }

    /** Whether this stamp is made for a raster with this scale. */
    public boolean fits(Raster raster) {
        return raster.scale() == scale;
    }

    /** Draws it around each of n points; a point that is not finite is left out. */
    public void draw(Raster raster, float[] x, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            draw(raster, x[i], y[i]);
        }
    }

    /** Draws it around a point. */
    public void draw(Raster raster, double x, double y) {
        double deviceX = x * scale;
        double deviceY = y * scale;
        boolean isNear =
                deviceX > raster.clipLeft() - side
                        && deviceX < raster.clipRight() + side
                        && deviceY > raster.clipTop() - side
                        && deviceY < raster.clipBottom() + side;
        if (!isNear) {
            return;
        }
        PaintRecord record = raster.record();
        if (record != null) {
            record.fill(PaintRecord.disc(x, y, radius + rim), edge);
            record.fill(PaintRecord.disc(x, y, radius), fill);
        }
        int column = (int) Math.floor(deviceX);
        int row = (int) Math.floor(deviceY);
        int across = (int) ((deviceX - column) * PHASES);
        int down = (int) ((deviceY - row) * PHASES);
        blit(raster, column - middle, row - middle, pictures[down * PHASES + across]);
    }

    private void blit(Raster raster, int left, int top, int[] picture) {
        Pixels pixels = raster.pixels();
        int fromColumn = Math.max(left, raster.clipLeft());
        int toColumn = Math.min(left + side, raster.clipRight());
        int fromRow = Math.max(top, raster.clipTop());
        int toRow = Math.min(top + side, raster.clipBottom());
        if (fromColumn >= toColumn || fromRow >= toRow) {
            return;
        }
        for (int row = fromRow; row < toRow; row++) {
            int from = (row - top) * side - left;
            int to = row * pixels.width();
            for (int column = fromColumn; column < toColumn; column++) {
                int colour = picture[from + column];
                if (colour != 0) {
                    pixels.blend(to + column, colour, 255);
                }
            }
        }
        pixels.mark(fromColumn, fromRow, toColumn, toRow);
    }
}
