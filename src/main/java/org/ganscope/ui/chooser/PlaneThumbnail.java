package org.ganscope.ui.chooser;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.own.Table;
import org.ganscope.math.RandomStream;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.Arrays;

/** A distribution over the plane: a scatter of points, optionally with a curve of G over it. */
final class PlaneThumbnail implements ThumbnailPainter {
    static final int SAMPLES = 400;

    /** Points of the curve. */
    private static final int THREAD = 120;

    private static final double TURNS = 1.9;

    private final Region region;
    private final FMatrixRMaj points;
    private final boolean isThread;

    private PlaneThumbnail(Region region, FMatrixRMaj points, boolean isThread) {
        this.region = region;
        this.points = points;
        this.isThread = isThread;
    }

    /** @param isThread whether to draw the curve of a G with one latent dimension */
    static PlaneThumbnail ofSamples(Distribution2D distribution, boolean isThread) {
        FMatrixRMaj samples = new FMatrixRMaj(2, SAMPLES);
        distribution.sample(new RandomStream(0).split("view"), samples);
        return new PlaneThumbnail(distribution.range(), samples, isThread);
    }

    /** A dot for each row of the distribution's table. */
    static PlaneThumbnail ofRows(Distribution2D distribution, Table table) {
        FMatrixRMaj rows = new FMatrixRMaj(2, table.rows());
        for (int i = 0; i < table.rows(); i++) {
            rows.set(0, i, table.value(i, 0));
            rows.set(1, i, table.value(i, 1));
        }
        return new PlaneThumbnail(distribution.range(), rows, false);
    }

    @Override
    public void paint(Raster raster, double width, double height, Palette palette) {
        double unit = Math.min(width / region.x().length(), height / region.y().length());
        double left = (width - unit * region.x().length()) / 2;
        double bottom = (height + unit * region.y().length()) / 2;
        double radius = Math.max(1, Math.min(width, height) / 85);
        int argb = Argb.of(palette.data(), 0.75);
        for (int i = 0; i < points.numCols; i++) {
            double x = left + unit * (points.get(0, i) - region.x().low());
            double y = bottom - unit * (points.get(1, i) - region.y().low());
            raster.disc(x, y, radius, argb);
        }
        if (isThread) {
            thread(raster, left, bottom, unit, palette);
        }
    }

    /** A curve from the outermost samples to the innermost, as a sketch of what such a G can do. */
    private void thread(Raster raster, double left, double bottom, double unit, Palette palette) {
        double middleX = (region.x().low() + region.x().high()) / 2;
        double middleY = (region.y().low() + region.y().high()) / 2;
        double[] radii = new double[points.numCols];
        for (int i = 0; i < points.numCols; i++) {
            radii[i] = Math.hypot(points.get(0, i) - middleX, points.get(1, i) - middleY);
        }
        Arrays.sort(radii);
        float[] x = new float[THREAD];
        float[] y = new float[THREAD];
        for (int i = 0; i < THREAD; i++) {
            double share = (double) i / (THREAD - 1);
            double radius = radii[(int) Math.round((0.9 - 0.8 * share) * (radii.length - 1))];
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
        raster.polyline(x, y, THREAD, 1.8, Argb.of(palette.generator()));
    }
}
