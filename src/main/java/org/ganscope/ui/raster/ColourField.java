package org.ganscope.ui.raster;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Values on a grid as a smooth picture: bilinear between the nodes, then through a scale of
 * colours. The first and the last node are on the edges of the picture. Buffers are kept from
 * picture to picture.
 */
public final class ColourField {
    /** Pixels of a recorded picture to a logical one. */
    private static final double FINE = 2;

    private int[] node = new int[0];
    private float[] share = new float[0];
    private float[] line = new float[0];

    /**
     * Draws into a rectangle, given in logical pixels and rounded to device pixels. A value that is
     * not a number draws nothing.
     *
     * @param values (rows × columns), the lowest row of the picture first
     * @param colours of equal steps from {@code low} to {@code high}, as {@link Argb} makes them;
     *     values beyond get the first or the last
     */
    public void draw(
            Raster raster,
            double x,
            double y,
            double width,
            double height,
            float[] values,
            int columns,
            int[] colours,
            double low,
            double high) {
        PaintRecord record = raster.record();
        if (record != null) {
            record(record, x, y, width, height, values, columns, colours, low, high);
        }
        int left = (int) Math.round(x * raster.scale());
        int top = (int) Math.round(y * raster.scale());
        int right = (int) Math.round((x + width) * raster.scale());
        int bottom = (int) Math.round((y + height) * raster.scale());
        int fromColumn = Math.max(left, raster.clipLeft());
        int toColumn = Math.min(right, raster.clipRight());
        int fromRow = Math.max(top, raster.clipTop());
        int toRow = Math.min(bottom, raster.clipBottom());
        if (fromColumn >= toColumn || fromRow >= toRow) {
            return;
        }
        int rows = values.length / columns;
        place(left, right, columns, fromColumn, toColumn);
        int[] premultiplied = new int[colours.length];
        for (int i = 0; i < colours.length; i++) {
            premultiplied[i] = Pixels.premultiply(colours[i]);
        }
        float factor = (float) ((colours.length - 1) / (high - low));
        float offset = (float) (0.5 - low * factor);
        for (int row = fromRow; row < toRow; row++) {
            double at = (bottom - row - 0.5) / (bottom - top) * (rows - 1);
            int lower = Math.clamp((int) at, 0, Math.max(0, rows - 2));
            interpolate(values, columns, lower, (float) (at - lower), factor, offset);
            paint(raster.pixels(), row, fromColumn, toColumn, premultiplied);
        }
        raster.pixels().mark(fromColumn, fromRow, toColumn, toRow);
    }

    /** A field has no shapes: it is kept as a picture with pixels half as wide as logical ones. */
    private static void record(
            PaintRecord record,
            double x,
            double y,
            double width,
            double height,
            float[] values,
            int columns,
            int[] colours,
            double low,
            double high) {
        Raster picture = new Raster();
        picture.resize(width, height, FINE);
        new ColourField().draw(picture, 0, 0, width, height, values, columns, colours, low, high);
        BufferedImage image = picture.image();
        AffineTransform place = new AffineTransform(1 / FINE, 0, 0, 1 / FINE, x, y);
        record.add(to -> to.drawImage(image, place, null));
    }

    /** Determines the nodes between which each pixel column is. */
    private void place(int left, int right, int columns, int fromColumn, int toColumn) {
        if (node.length < toColumn - fromColumn) {
            node = new int[toColumn - fromColumn];
            share = new float[toColumn - fromColumn];
        }
        if (line.length < columns) {
            line = new float[columns];
        }
        for (int column = fromColumn; column < toColumn; column++) {
            double at = (column + 0.5 - left) / (right - left) * (columns - 1);
            int first = Math.clamp((int) at, 0, columns - 2);
            node[column - fromColumn] = first;
            share[column - fromColumn] = (float) (at - first);
        }
    }

    /** The line between two rows of nodes, in positions on the colour scale. */
    private void interpolate(
            float[] values, int columns, int lower, float up, float factor, float offset) {
        int below = lower * columns;
        int above = below + columns;
        for (int i = 0; i < columns; i++) {
            float value = values[below + i] + up * (values[above + i] - values[below + i]);
            line[i] = value * factor + offset;
        }
    }

    private void paint(Pixels pixels, int row, int fromColumn, int toColumn, int[] colours) {
        int[] to = pixels.values();
        int start = row * pixels.width();
        int last = colours.length - 1;
        for (int column = fromColumn; column < toColumn; column++) {
            int first = node[column - fromColumn];
            float left = line[first];
            float place = left + share[column - fromColumn] * (line[first + 1] - left);
            if (!Float.isNaN(place)) {
                int colour = colours[Math.min(Math.max((int) place, 0), last)];
                if (colour >>> 24 == 255) {
                    to[start + column] = colour;
                } else if (colour != 0) {
                    pixels.blend(start + column, colour, 255);
                }
            }
        }
    }
}
