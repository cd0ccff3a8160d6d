package org.ganscope.ui.chooser;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.math.RandomStream;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

/** A distribution on the line: a histogram of its samples under the outline of its density. */
final class LineThumbnail implements ThumbnailPainter {
    private static final int SAMPLES = 3000;
    private static final int BINS = 40;

    /** Margin above the highest point, as a share of the height. */
    private static final double AIR = 0.08;

    private final Distribution1D distribution;
    private final double[] histogram;

    LineThumbnail(Distribution1D distribution) {
        this.distribution = distribution;
        histogram = histogram(distribution);
    }

    /** Densities: the share of the samples in a bin over its width. */
    private static double[] histogram(Distribution1D distribution) {
        FMatrixRMaj samples = new FMatrixRMaj(1, SAMPLES);
        distribution.sample(new RandomStream(0).split("view"), samples);
        Range range = distribution.range();
        double[] density = new double[BINS];
        for (int i = 0; i < SAMPLES; i++) {
            double share = (samples.get(0, i) - range.low()) / range.length();
            int bin = (int) Math.floor(share * BINS);
            if (bin >= 0 && bin < BINS) {
                density[bin] += BINS / (SAMPLES * range.length());
            }
        }
        return density;
    }

    @Override
    public void paint(Raster raster, double width, double height, Palette palette) {
        int points = 2 * (int) width + 1;
        float[] x = new float[points];
        float[] y = new float[points];
        double highest = 0;
        for (int i = 0; i < points; i++) {
            x[i] = (float) (width * i / (points - 1));
            Range range = distribution.range();
            double density = distribution.density(range.low() + range.length() * i / (points - 1));
            y[i] = (float) density;
            highest = Math.max(highest, density);
        }
        double floor = height - 1.5;
        double unit = floor * (1 - AIR) / highest;
        double wide = width / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double tall = Math.min(floor, histogram[bin] * unit);
            raster.fillRect(bin * wide, floor - tall, wide, tall, Argb.of(palette.data(), 0.3));
        }
        for (int i = 0; i < points; i++) {
            y[i] = (float) (floor - y[i] * unit);
        }
        raster.polyline(x, y, points, 1.6, Argb.of(palette.data()));
    }
}
