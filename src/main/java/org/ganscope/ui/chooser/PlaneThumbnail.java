package org.ganscope.ui.chooser;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.math.RandomStream;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

/** A distribution over the plane: a scatter of its samples. */
final class PlaneThumbnail implements ThumbnailPainter {
    private static final int SAMPLES = 400;

    private final Region region;
    private final FMatrixRMaj samples = new FMatrixRMaj(2, SAMPLES);

    PlaneThumbnail(Distribution2D distribution) {
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
    }
}
