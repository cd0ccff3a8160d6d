package org.ganscope.ui.stage2d;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneLayers;

/** The images of lines of the latent space under G, more opaque where samples are denser. */
final class ManifoldPainter {
    /** Stretches of a line with about the same opacity are drawn as one, without visible joints. */
    private static final int SHADES = 8;

    private final Raster raster;
    private final double unit;
    private final int[] inks = new int[SHADES];
    private float[] x = new float[0];
    private float[] y = new float[0];

    ManifoldPainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        unit = em / 12;
        for (int shade = 0; shade < SHADES; shade++) {
            inks[shade] = Argb.of(palette.generatorText(), 0.2 + 0.7 * shade / (SHADES - 1));
        }
    }

    void paint(PlaneLayers.Manifold manifold, PlaneScales scales) {
        if (x.length < manifold.points()) {
            x = new float[manifold.points()];
            y = new float[manifold.points()];
        }
        // a single line, the image of a latent line, is everything that G can produce
        double width = (manifold.lines() == 1 ? 2 : 0.9) * unit;
        for (int line = 0; line < manifold.lines(); line++) {
            int start = line * manifold.points();
            int end = start + manifold.points();
            int from = start;
            while (from + 1 < end) {
                int shade = shade(manifold.weight()[from]);
                int to = from + 1;
                while (to + 1 < end && shade(manifold.weight()[to]) == shade) {
                    to++;
                }
                stretch(manifold, from, to, scales, width, inks[shade]);
                from = to;
            }
        }
    }

    private void stretch(
            PlaneLayers.Manifold manifold,
            int from,
            int to,
            PlaneScales scales,
            double width,
            int ink) {
        int n = to - from + 1;
        for (int i = 0; i < n; i++) {
            x[i] = (float) scales.across(manifold.x()[from + i]);
            y[i] = (float) scales.down(manifold.y()[from + i]);
        }
        raster.polyline(x, y, n, width, ink);
    }

    /** The opacity, from a tenth of the even density to thirty times it, by its logarithm. */
    private static int shade(float weight) {
        double place = (Math.log10(Math.max(weight, 1e-6)) + 1) / 2.5;
        return Math.clamp(Math.round(place * (SHADES - 1)), 0, SHADES - 1);
    }
}
