package org.ganscope.ui.stage2d;

import javafx.scene.paint.Color;

import org.ganscope.gan.SubStep;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.Labels;
import org.ganscope.ui.stage.PushScale;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.view.plane.LevelCurve;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.slow.SlowMark;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowPlane;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sub-step adds to the plane: the batch as dots, whose rim says where they come from and
 * whose middle what D says of them; the larger a dot, the larger its share of the loss. Arrows are
 * the push on generated samples, or where G's step has moved them. When D has taken its step, the
 * line on which it could not tell is drawn as it was, dashed, and as it is.
 */
final class SlowPlanePainter {
    private static final double RADIUS = 3;
    private static final double RIM = 1.5;

    private final Raster raster;
    private final Palette palette;
    private final double unit;
    private final double em;
    private final Lettering letters;
    private final LevelCurve level = new LevelCurve();

    SlowPlanePainter(Raster raster, Palette palette, double em, Lettering letters) {
        this.raster = raster;
        this.palette = palette;
        this.em = em;
        this.letters = letters;
        unit = em / 12;
    }

    void paint(SlowPlane slow, ScoreKind kind, PlaneScales scales) {
        slow.before().ifPresent(field -> line(field, slow.cannotTell(), scales, true));
        slow.after().ifPresent(field -> line(field, slow.cannotTell(), scales, false));
        SlowMarks marks = slow.marks();
        double reach = reach(slow);
        for (SlowMark mark : shuffled(marks.all())) {
            dot(slow, mark, kind, reach, scales);
        }
        for (SlowMark mark : marks.all()) {
            arrow(slow, mark, scales);
        }
        values(slow, scales);
    }

    /** Both kinds by turns, so that neither covers the other. */
    private static List<SlowMark> shuffled(List<SlowMark> marks) {
        int real = (int) marks.stream().filter(SlowMark::isReal).count();
        List<SlowMark> shuffled = new ArrayList<>();
        for (int i = 0; i < Math.max(real, marks.size() - real); i++) {
            if (i < real) {
                shuffled.add(marks.get(i));
            }
            if (real + i < marks.size()) {
                shuffled.add(marks.get(real + i));
            }
        }
        return shuffled;
    }

    private void line(PlaneField field, double cannotTell, PlaneScales scales, boolean isPast) {
        level.find(field, cannotTell);
        float[] x = level.x();
        float[] y = level.y();
        for (int i = 0; i < level.count(); i++) {
            x[i] = (float) scales.across(x[i]);
            y[i] = (float) scales.down(y[i]);
        }
        int argb = Argb.of(palette.discriminator(), isPast ? 0.45 : 1);
        raster.polyline(x, y, level.count(), (isPast ? 3 : 1.8) * unit, argb);
    }

    /** The largest score of the batch on either side, for a critic, whose scores have no bounds. */
    private static double reach(SlowPlane slow) {
        return slow.marks().all().stream()
                .filter(SlowMark::isJudged)
                .mapToDouble(mark -> Math.abs(slow.shown(mark)))
                .reduce(Double.MIN_NORMAL, Math::max);
    }

    private void dot(
            SlowPlane slow, SlowMark mark, ScoreKind kind, double reach, PlaneScales scales) {
        double x = scales.across(mark.x());
        double y = scales.down(mark.y());
        Color own = mark.isReal() ? palette.data() : palette.generator();
        double radius = radius(slow.marks(), mark);
        raster.disc(x, y, radius + RIM * unit, Argb.of(own));
        if (mark.isJudged()) {
            raster.disc(x, y, radius, Argb.of(said(slow.shown(mark), kind, reach)));
        }
        if (mark.isFlipped()) {
            Color label = mark.isReal() ? palette.generator() : palette.data();
            raster.ring(x, y, radius + (RIM + 1.2) * unit, 1.2 * unit, Argb.of(label));
        }
    }

    private double radius(SlowMarks marks, SlowMark mark) {
        double most = marks.mostShare();
        double size = 0.8 + 4.8 * Math.sqrt(Math.abs(mark.share()) / most);
        return (most > 0 ? size : RADIUS) * unit;
    }

    /** The colour of what D says: pale orange for generated, pale blue for real. */
    private Color said(double score, ScoreKind kind, double reach) {
        double place =
                kind == ScoreKind.CRITIC
                        ? 0.5 + score / (2 * reach)
                        : (score - kind.generated()) / (kind.real() - kind.generated());
        return Ramp.score(palette).at(place);
    }

    private void arrow(SlowPlane slow, SlowMark mark, PlaneScales scales) {
        if (!mark.hasArrow()) {
            return;
        }
        double norm = Math.hypot(mark.dx(), mark.dy());
        boolean isMove = slow.marks().step().phase() == SubStep.Phase.MOVE;
        double length =
                isMove
                        ? norm * slow.moveFactor() * scales.unit()
                        : PushScale.lengths(norm) * PushScale.reference(em);
        if (length < PushScale.LEAST || !Double.isFinite(length)) {
            return;
        }
        double x = scales.across(mark.x());
        double y = scales.down(mark.y());
        double toX = x + length * mark.dx() / norm;
        double toY = y - length * mark.dy() / norm;
        double head = PushScale.head(length, em);
        int rim = Argb.of(palette.card(), 0.7);
        raster.arrow(x, y, toX, toY, 3 * unit, head + 1.5 * unit, rim);
        raster.arrow(x, y, toX, toY, 1.3 * unit, head, Argb.of(palette.text()));
    }

    /** The scores of the examples, or their shares of the loss. */
    private void values(SlowPlane slow, PlaneScales scales) {
        Labels labels = new Labels(scales.panel());
        SlowMarks marks = slow.marks();
        int ground = Argb.of(palette.card(), 0.95);
        for (SlowMark mark : marks.written()) {
            double shown = marks.hasSharesWritten() ? mark.share() : slow.shown(mark);
            String value = NumberDisplay.probability(shown);
            double x = scales.across(mark.x());
            double y = scales.down(mark.y());
            if (!scales.panel().contains(x, y)) {
                continue;
            }
            int ink = Argb.of(mark.isReal() ? palette.dataText() : palette.generatorText());
            double gap = radius(marks, mark) + 4 * unit;
            labels.place(x, y, letters.width(value) + 2 * unit, 1.1 * em, gap)
                    .ifPresent(box -> letters.draw(raster, value, box, ink, ground));
        }
    }
}
