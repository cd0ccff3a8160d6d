package org.ganscope.ui.stage2d;

import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.slow.SlowPlane;

import java.util.Optional;

/** The moving parts, layer above layer; on top the probe and the texts. */
final class PlanePainter {
    private final Raster raster;
    private final double scale;

    private final GroundPainter ground;
    private final ManifoldPainter manifold;
    private final CloudPainter cloud;
    private final ModePainter modes;
    private final PlaneProbePainter probe;
    private final SlowPlanePainter slowly;

    PlanePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        double unit = em / 12;
        scale = raster.scale();
        Lettering small = new Lettering(0.95 * em, false, 1.6 * unit, scale);
        Lettering plain = new Lettering(1.05 * em, false, 1.6 * unit, scale);
        Lettering bold = new Lettering(1.05 * em, true, 1.6 * unit, scale);
        ground = new GroundPainter(raster, palette, em, small);
        manifold = new ManifoldPainter(raster, palette, em);
        cloud = new CloudPainter(raster, palette, em);
        probe = new PlaneProbePainter(raster, palette, em);
        slowly = new SlowPlanePainter(raster, palette, em, bold);
        modes = new ModePainter(raster, palette, em, plain, bold);
    }

    /** Whether it was made for the raster's present scale. */
    boolean fits() {
        return raster.scale() == scale;
    }

    /**
     * @param slow what a sub-step adds, if a step is looked at slowly: its batch takes the place of
     *     the samples and of what G makes of the latent grid
     */
    void paint(PlaneFrame frame, PlaneScales scales, PlaneRanges ranges, Optional<SlowPlane> slow) {
        PlaneLayers layers = frame.layers();
        raster.noClip();
        raster.clear();
        raster.clip(
                scales.panel().getMinX(),
                scales.panel().getMinY(),
                scales.panel().getWidth(),
                scales.panel().getHeight());
        layers.ground().ifPresent(field -> ground.ground(field, ranges.ground(), scales));
        layers.density().ifPresent(field -> ground.density(field, ranges.densityLimit(), scales));
        double[] places = modes.places(layers.modes(), scales);
        layers.ground()
                .ifPresent(field -> ground.levels(field.field(), ranges.ground(), scales, places));
        if (slow.isEmpty()) {
            manifold.paint(layers.manifold(), scales);
        }
        modes.circles(layers.modes(), scales);
        cloud.trails(layers.trails(), scales);
        if (slow.isPresent()) {
            slowly.paint(slow.get(), layers.belief().kind(), scales);
        } else {
            cloud.samples(frame.real(), frame.generated(), scales);
            cloud.average(layers.average(), scales);
            cloud.push(layers.push(), scales);
        }
        if (layers.ground().isPresent()) {
            ground.levelNumbers(ranges.ground());
        }
        probe.paint(frame.probe(), scales);
        modes.shares(layers.modes(), places);
        raster.noClip();
    }
}
