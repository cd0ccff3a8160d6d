package org.ganscope.ui.chooser;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.math.RandomStream;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.Arrays;

/** A distribution over the plane: a scatter of its samples, and maybe a thread of G over it. */
final class PlaneThumbnail implements ThumbnailPainter {
    private static final int SAMPLES = 400;

    /** Of the thread. */
    private static final int POINTS = 120;

    private static final double TURNS = 1.9;

    private final Region region;
    private final FMatrixRMaj samples = new FMatrixRMaj(2, SAMPLES);

    private final boolean isThread;

    /** @param isThread whether to draw the thread that a G of one latent number lays into it */
    PlaneThumbnail(Distribution2D distribution, boolean isThread) {
        this.isThread = isThread;
        region = distribution.range();
        distribution.sample(new RandomStream(0).split("view"), samples);
    }

    @Override
    public void paint(Raster raster, double width, double height, Palette palette) {
        double unit = Math.min(width / region.x().length(), height / region.y().length());
        double left = (width - unit * region.x().length()) / 2;
        double bottom = (height + unit * region.y().length()) / 2;
        double radius = Math.max(1, Math.min(width, height) / 85);
        int argb = Argb.of(palette.data(), 0.75);
        for (int i = 0; i < SAMPLES; i++) {
            double x = left + unit * (samples.get(0, i) - region.x().low());
            double y = bottom - unit * (samples.get(1, i) - region.y().low());
            raster.disc(x, y, radius, argb);
        }
        if (isThread) {
            thread(raster, left, bottom, unit, palette);
        }
    }

    /** Winds from the outermost samples to the innermost, as a sketch of what such a G can do. */
    private void thread(Raster raster, double left, double bottom, double unit, Palette palette) {
        double middleX = (region.x().low() + region.x().high()) / 2;
        double middleY = (region.y().low() + region.y().high()) / 2;
        double[] radii = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            radii[i] = Math.hypot(samples.get(0, i) - middleX, samples.get(1, i) - middleY);
        }
        Arrays.sort(radii);
        float[] x = new float[POINTS];
        float[] y = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double share = (double) i / (POINTS - 1);
            double radius = radii[(int) Math.round((0.9 - 0.8 * share) * (SAMPLES - 1))];
            double angle = 2 * Math.PI * TURNS * share;
            x[i] = (float) (left + unit * (middleX + radius * Math.cos(angle) - region.x().low()));
            y[i] =
                    (float)
                            (bottom
                                    - unit
                                            * (middleY
                                                    + radius * Math.sin(angle)
                                                    - region.y().low()));
        }
        raster.polyline(x, y, POINTS, 1.8, Argb.of(palette.generator()));
    }
}
