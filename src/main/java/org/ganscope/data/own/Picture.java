package org.ganscope.data.own;

/**
 * A grey picture that serves as a density over the plane.
 *
 * @param width in pixels, ≥ 1
 * @param height in pixels, ≥ 1
 * @param grey width·height values from 0, black, to 255, white: row by row from the top
 */
public record Picture(int width, int height, int[] grey) {
    private static final int WHITE = 255;

    public Picture {
        if (width < 1 || height < 1 || grey.length != (long) width * height) {
            throw new IllegalArgumentException(
                    grey.length + " pixels are no picture of " + width + "×" + height);
        }
        grey = grey.clone();
        for (int value : grey) {
            if (value < 0 || value > WHITE) {
                throw new IllegalArgumentException("a grey of " + value);
            }
        }
    }

    /**
     * The heights of a {@link Drawing} of this picture, in its order: as large as fits into the
     * square, in the middle, with its aspect ratio. A height is the mean darkness over the area of
     * its cell (lightness if inverted), 0 in the empty border; then all are scaled so that the
     * greatest is {@link Drawing#HIGHEST}. All are 0 for a picture that is all white (black).
     *
     * @param inverted whether light pixels are mass instead of dark ones
     */
    public int[] heights(boolean inverted) {
        int side = Drawing.SIDE;
        double scale = (double) side / Math.max(width, height);
        double[][] across = shares(width, scale);
        double[][] down = shares(height, scale);
        double[] rows = new double[height * side];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int mass = inverted ? grey[y * width + x] : WHITE - grey[y * width + x];
                int first = (int) across[x][0];
                for (int i = 1; i < across[x].length && mass > 0; i++) {
                    rows[y * side + first + i - 1] += across[x][i] * mass;
                }
            }
        }
        double[] mass = new double[side * side];
        for (int y = 0; y < height; y++) {
            for (int i = 1; i < down[y].length; i++) {
                int row = side - 1 - ((int) down[y][0] + i - 1);
                for (int x = 0; x < side; x++) {
                    mass[row * side + x] += down[y][i] * rows[y * side + x];
                }
            }
        }
        return scaled(mass);
    }

    /**
     * For each of n pixels, the first cell that it overlaps and the lengths of its parts in that
     * cell and the next ones.
     */
    private static double[][] shares(int n, double scale) {
        double[][] shares = new double[n][];
        double start = 0.5 * (Drawing.SIDE - n * scale);
        for (int k = 0; k < n; k++) {
            double from = start + k * scale;
            double to = Math.min(start + (k + 1) * scale, Drawing.SIDE);
            int first = Math.min((int) from, Drawing.SIDE - 1);
            int last = Math.max(first, (int) Math.ceil(to) - 1);
            shares[k] = new double[last - first + 2];
            shares[k][0] = first;
            for (int cell = first; cell <= last; cell++) {
                shares[k][cell - first + 1] =
                        Math.max(0, Math.min(to, cell + 1) - Math.max(from, cell));
            }
        }
        return shares;
    }

    private static int[] scaled(double[] mass) {
        double greatest = 0;
        for (double value : mass) {
            greatest = Math.max(greatest, value);
        }
        int[] heights = new int[mass.length];
        for (int k = 0; k < heights.length && greatest > 0; k++) {
            heights[k] = (int) Math.rint(Drawing.HIGHEST * (mass[k] / greatest));
        }
        return heights;
    }
}
