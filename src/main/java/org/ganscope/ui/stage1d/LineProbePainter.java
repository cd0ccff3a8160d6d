package org.ganscope.ui.stage1d;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.line.StageFrame;

/**
 * The probe on the stage: its marks on G(z) and D(G(z)), the line from z to them, and their names.
 * At z itself is the thumb of the {@link LatentSlider}.
 */
final class LineProbePainter {
    private final Raster raster;
    private final Palette palette;

    /** Widths and radii grow with the text. */
    private final double unit;

    private final double disc;
    private final Lettering letters;

    /**
     * @param em the size of the text, in pixels
     */
    LineProbePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        unit = em / 12;
        disc = 5 * unit;
        letters = new Lettering(1.05 * em, true, 1.8 * unit, raster.scale());
    }

    /** Whether it was made for the raster's present scale. */
    boolean fits() {
        return letters.fits(raster);
    }

    /** The dotted line at G(z) through everything above the rail except the text of the headers. */
    void line(StageFrame.Probe probe, StageLayout layout, StageScales scales) {
        if (isInside(scales.x(), probe.x())) {
            raster.noClip();
            double x = scales.x().toPixel(probe.x());
            dots(x, layout.score().getMinY(), layout.score().getMaxY(), 0.8);
            dots(x, layout.score().getMaxY(), layout.headerTops()[1], 0.3);
            dots(x, layout.density().getMinY(), layout.density().getMaxY(), 0.8);
            dots(x, layout.density().getMaxY(), layout.headerTops()[2], 0.3);
            dots(x, layout.push().getMinY(), layout.push().getMaxY(), 0.8);
        }
    }

    /** Paler between the panels, where it crosses numbers. */
    private void dots(double x, double top, double bottom, double opacity) {
        raster.dottedVertical(
                x, top, bottom, unit, 2 * unit, 3 * unit, Argb.of(palette.text(), opacity));
    }

    void marks(StageFrame.Probe probe, StageLayout layout, StageScales scales) {
        double z = scales.z().toPixel(probe.z());
        double x = scales.x().toPixel(probe.x());
        double rail = layout.fan().getMinY() - 0.5;
        double floor = layout.fan().getMaxY() - 0.5;
        int text = Argb.of(palette.text());
        raster.clip(
                layout.fan().getMinX(),
                layout.fan().getMinY(),
                layout.fan().getWidth(),
                layout.fan().getHeight());
        raster.line(x, rail, z, floor, 2 * unit, text);
        raster.noClip();
        if (isInside(scales.x(), probe.x())) {
            disc(x, rail, Argb.of(palette.generator()));
            double y = scales.score().toPixel(probe.score());
            boolean onPanel =
                    y >= layout.score().getMinY() - 1 && y <= layout.score().getMaxY() + 1;
            if (onPanel) {
                disc(x, y, Argb.of(palette.discriminator()));
            }
        } else if (probe.x() < scales.x().low()) {
            double edge = layout.fan().getMinX();
            raster.arrow(
                    edge + 12 * unit,
                    rail,
                    edge,
                    rail,
                    2 * unit,
                    8 * unit,
                    Argb.of(palette.generator()));
        } else if (probe.x() > scales.x().high()) {
            double edge = layout.fan().getMaxX();
            raster.arrow(
                    edge - 12 * unit,
                    rail,
                    edge,
                    rail,
                    2 * unit,
                    8 * unit,
                    Argb.of(palette.generator()));
        }
    }

    /** The names of the probe's marks, next to them. */
    void names(StageFrame frame, StageLayout layout, StageScales scales) {
        StageFrame.Probe probe = frame.probe();
        double low = layout.fan().getMinX();
        double high = layout.fan().getMaxX();
        double z = scales.z().toPixel(probe.z());
        double x = scales.x().toPixel(probe.x());
        double floor = layout.fan().getMaxY();
        // away from the line that joins them
        String latent = Text.of(frame.fan().dimension() > 1 ? "stage.z1" : "stage.z");
        name(latent, z, floor - 11 * unit, x > z, low, high);
        if (isInside(scales.x(), probe.x())) {
            double rail = layout.fan().getMinY();
            name(Text.of("probe.x"), x, rail + 10 * unit, z > x, low, high);
            boolean isCritic = frame.beliefs().kind() == ScoreKind.CRITIC;
            String score = Text.of(isCritic ? "probe.score.critic" : "probe.score");
            double y = scales.score().toPixel(probe.score());
            double top = layout.score().getMinY();
            double bottom = layout.score().getMaxY();
            if (y >= top - 1 && y <= bottom + 1) {
                double above = y - 11 * unit < top + 6 * unit ? y + 11 * unit : y - 11 * unit;
                name(score, x, above, false, low, high);
            }
        }
    }

    /** On the wished side, unless the edge is too near. */
    private void name(
            String text, double at, double y, boolean left, double lowest, double highest) {
        double away = 9 * unit + letters.width(text) / 2;
        boolean goesLeft = left ? at - 2 * away >= lowest : at + 2 * away > highest;
        letters.draw(
                raster,
                text,
                goesLeft ? at - away : at + away,
                y,
                Argb.of(palette.text()),
                Argb.of(palette.card(), 0.9));
    }

    private void disc(double x, double y, int argb) {
        raster.disc(x, y, disc, argb);
        raster.ring(x, y, disc, 1.2 * unit, Argb.of(palette.text()));
    }

    private static boolean isInside(AxisScale scale, double value) {
        return value >= scale.low() && value <= scale.high();
    }
}
