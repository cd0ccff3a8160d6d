package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

import org.ganscope.gan.JudgedBatch;
import org.ganscope.gan.Player;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.Labels;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.slow.SlowLine;
import org.ganscope.view.slow.SlowMark;
import org.ganscope.view.slow.SlowMarks;

import java.util.List;

/**
 * What a sub-step adds to the stage. In D's panel: the batch as dots at the foot and, once D has
 * judged, as bars up to D(x); the larger a head, the larger the sample's share of the loss; an
 * arrow on it shows where the loss wants its score to go. Below: the lines of this batch's z, the
 * push on its samples, and what was there before a step, pale.
 */
final class SlowLinePainter {
    /** What was before is this pale. */
    private static final double PALE = 0.4;

    /** The length of the arrow of the steepest share, in units. */
    private static final double ARROW = 26;

    /** The radius of a head whose share is not known, in units. */
    private static final double RADIUS = 3;

    private final Raster raster;
    private final Palette palette;
    private final double unit;
    private final double em;
    private final Lettering letters;

    SlowLinePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        this.em = em;
        unit = em / 12;
        letters = new Lettering(0.95 * em, true, 1.8 * unit, raster.scale());
    }

    /** The batch in D's panel, and D before its step. */
    void beliefs(SlowLine slow, Rectangle2D area, StageScales scales) {
        StageFrame frame = slow.frame();
        if (slow.scoreBefore().length > 0) {
            int pale = Argb.of(palette.discriminator(), PALE);
            curve(frame.x(), slow.scoreBefore(), scales.x(), scales.score(), 2.4 * unit, pale);
        }
        if (slow.scoreEnlarged().length > 0) {
            int argb = Argb.of(palette.discriminator());
            float[][] points = pixels(frame.x(), slow.scoreEnlarged(), scales.x(), scales.score());
            raster.dashedPolyline(
                    points[0], points[1], points[0].length, 2 * unit, 1.5 * unit, 4 * unit, argb);
        }
        AxisScale up = scales.score();
        double foot = up.toPixel(Math.clamp(0, up.low(), up.high()));
        SlowMarks marks = slow.marks();
        for (SlowMark mark : marks.all()) {
            sample(slow, mark, foot, scales, false);
        }
        marks.bold().forEach(i -> sample(slow, marks.all().get(i), foot, scales, true));
        values(slow, area, scales);
    }

    private void sample(
            SlowLine slow, SlowMark mark, double foot, StageScales scales, boolean isBold) {
        double x = scales.x().toPixel(mark.x());
        Color colour = mark.isReal() ? palette.data() : palette.generator();
        if (!mark.isJudged()) {
            double row = mark.isReal() ? 4 : 10;
            raster.disc(x, foot - row * unit, 2.2 * unit, Argb.of(colour, 0.8));
            return;
        }
        double y = scales.score().toPixel(slow.shown(mark));
        raster.line(x, foot, x, y, (isBold ? 1.5 : 1) * unit, Argb.of(colour, isBold ? 0.9 : 0.15));
        if (!isBold) {
            return;
        }
        arrow(slow.marks(), mark, x, y);
        move(slow, mark, x, y, scales.x());
        double radius = radius(slow.marks(), mark);
        raster.disc(x, y, radius, Argb.of(colour));
        raster.ring(x, y, radius, unit, Argb.of(palette.card()));
        if (mark.isFlipped()) {
            Color label = mark.isReal() ? palette.generator() : palette.data();
            raster.ring(x, y, radius + 1.2 * unit, 1.2 * unit, Argb.of(label));
        }
    }

    /** Its area grows with the share of the loss. */
    private double radius(SlowMarks marks, SlowMark mark) {
        double most = marks.mostShare();
        double size = Math.max(1.2, 5 * Math.sqrt(Math.abs(mark.share()) / most));
        return (most > 0 ? size : RADIUS) * unit;
    }

    /** Where the loss wants the score to go; of G's loss only for its own samples. */
    private void arrow(SlowMarks marks, SlowMark mark, double x, double y) {
        boolean isOfG = marks.step().player().orElseThrow() == Player.GENERATOR;
        if (marks.step().phase() != SubStep.Phase.LOSS || isOfG && mark.isReal()) {
            return;
        }
        double length = ARROW * unit * mark.slope() / marks.mostSlope();
        if (Math.abs(length) > 1.5) {
            Color colour = isOfG ? palette.generatorText() : palette.discriminator();
            double head = Math.min(6 * unit, 0.6 * Math.abs(length));
            raster.arrow(x, y, x, y - length, 1.4 * unit, head, Argb.of(colour));
        }
    }

    /** Where G's step has moved a sample. */
    private void move(SlowLine slow, SlowMark mark, double x, double y, AxisScale across) {
        if (slow.marks().step().phase() == SubStep.Phase.MOVE && mark.hasArrow()) {
            double to = across.toPixel(mark.x() + slow.moveFactor() * mark.dx());
            double head = Math.min(6 * unit, 0.6 * Math.abs(to - x));
            raster.arrow(x, y, to, y, 1.4 * unit, head, Argb.of(palette.generatorText()));
        }
    }

    /** The scores of the examples, or their shares of the loss. */
    private void values(SlowLine slow, Rectangle2D area, StageScales scales) {
        Labels labels = new Labels(area);
        SlowMarks marks = slow.marks();
        int ground = Argb.of(palette.card(), 0.9);
        for (SlowMark mark : marks.written()) {
            double shown = marks.hasSharesWritten() ? mark.share() : slow.shown(mark);
            String value = NumberDisplay.probability(shown);
            double x = scales.x().toPixel(mark.x());
            double y = scales.score().toPixel(slow.shown(mark));
            int ink = Argb.of(mark.isReal() ? palette.dataText() : palette.generatorText());
            labels.place(x, y, letters.width(value) + 4 * unit, 1.1 * em, 6 * unit)
                    .ifPresent(box -> letters.draw(raster, value, box, ink, ground));
        }
    }

    /** p_g before G's step. */
    void densities(SlowLine slow, StageScales scales) {
        if (slow.modelBefore().length > 0) {
            int pale = Argb.of(palette.generator(), PALE);
            AxisScale up = scales.density();
            curve(slow.frame().x(), slow.modelBefore(), scales.x(), up, 2.4 * unit, pale);
        }
    }

    /** The lines z → G(z) of this batch, when it is made. */
    void fan(SlowLine slow, Rectangle2D area, StageScales scales) {
        boolean isMade = slow.marks().step().phase() == SubStep.Phase.GENERATED;
        if (isMade && slow.marks().step().part() instanceof TracePart.Gradient gradient) {
            JudgedBatch batch = gradient.batch();
            double opacity = Math.clamp(32.0 / batch.latent().count(), 0.15, 0.6);
            int argb = Argb.of(palette.generatorText(), opacity);
            for (int i = 0; i < batch.latent().count(); i++) {
                raster.line(
                        scales.x().toPixel(batch.generated().get(0, i)),
                        area.getMinY(),
                        scales.z().toPixel(batch.latent().get(0, i)),
                        area.getMaxY(),
                        unit,
                        argb);
            }
        }
    }

    /** The push on the samples of this batch; none where there is none yet. */
    StageFrame.Push push(SlowLine slow) {
        boolean isLoss = slow.marks().step().phase() == SubStep.Phase.LOSS;
        return isLoss ? arrows(slow) : new StageFrame.Push(new float[0], new float[0]);
    }

    private static StageFrame.Push arrows(SlowLine slow) {
        List<SlowMark> moved = slow.marks().all().stream().filter(SlowMark::hasArrow).toList();
        float[] x = new float[moved.size()];
        float[] length = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) moved.get(i).x();
            length[i] = (float) moved.get(i).dx();
        }
        return new StageFrame.Push(x, length);
    }

    private void curve(
            float[] x, float[] y, AxisScale across, AxisScale up, double width, int argb) {
        float[][] points = pixels(x, y, across, up);
        raster.polyline(points[0], points[1], x.length, width, argb);
    }

    private static float[][] pixels(float[] x, float[] y, AxisScale across, AxisScale up) {
        float[][] points = new float[2][x.length];
        for (int i = 0; i < x.length; i++) {
            points[0][i] = (float) across.toPixel(x[i]);
            points[1][i] = (float) up.toPixel(y[i]);
        }
        return points;
    }
}
