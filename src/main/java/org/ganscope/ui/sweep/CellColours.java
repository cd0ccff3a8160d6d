package org.ganscope.ui.sweep;

import javafx.scene.paint.Color;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.ui.theme.Palette;

/**
 * The colours of the cells of a map. The scale from good to bad changes in lightness all the way,
 * so that it needs no hue; groups of verdicts differ from each other by at least 10 (CIEDE2000) for
 * viewers without long, middle or short cones. None is a player's colour.
 *
 * @param good the best value
 * @param middle halfway
 * @param bad the worst
 * @param diverged where no run came to its end; hatched as well
 */
record CellColours(
        Color good,
        Color middle,
        Color bad,
        Color diverged,
        Color learning,
        Color collapsed,
        Color oscillating,
        Color unbalanced,
        Color dead) {
    private static final double LN2 = Math.log(2);

    private static final CellColours LIGHT =
            new CellColours(
                    Color.web("#0B5875"),
                    Color.web("#74B0A4"),
                    Color.web("#F3E6CC"),
                    Color.web("#C2B0BF"),
                    Color.web("#BEE9C8"),
                    Color.web("#F0D94A"),
                    Color.web("#5AB4EC"),
                    Color.web("#C46B9E"),
                    Color.web("#34163A"));

    private static final CellColours DARK =
            new CellColours(
                    Color.web("#57EDC5"),
                    Color.web("#4F8F86"),
                    Color.web("#453823"),
                    Color.web("#666887"),
                    Color.web("#045C57"),
                    Color.web("#D9B92B"),
                    Color.web("#616BC2"),
                    Color.web("#EB94C9"),
                    Color.web("#E5F0F9"));

    static CellColours of(Palette palette) {
        return palette.isDark() ? DARK : LIGHT;
    }

    /** The colour of a cell. */
    Color of(CellFigures figures, SweepMeasure measure) {
        boolean isLost = figures.diverged() == figures.rows().size();
        return switch (measure) {
            case JSD -> isLost ? diverged : scale(jsdPlace(figures.jsd().mean()));
            case MODES ->
                    isLost || figures.coveredShare().isEmpty()
                            ? diverged
                            : scale(1 - figures.coveredShare().getAsDouble());
            case DIVERGED -> isLost ? diverged : scale(figures.divergedShare());
            case DIAGNOSIS -> group(FindingGroup.of(figures.finding()));
        };
    }

    Color group(FindingGroup group) {
        return switch (group) {
            case GOOD -> good;
            case LEARNING -> learning;
            case COLLAPSED -> collapsed;
            case OSCILLATING -> oscillating;
            case UNBALANCED -> unbalanced;
            case DEAD -> dead;
            case DIVERGED -> diverged;
        };
    }

    /** Where a JSD is on the scale: by its root, since small values matter most. */
    static double jsdPlace(double jsd) {
        return Double.isNaN(jsd) ? 1 : Math.sqrt(Math.clamp(jsd / LN2, 0, 1));
    }

    /** The colour at a place of the scale, 0 (good) … 1 (bad). */
    Color scale(double place) {
        return place < 0.5
                ? good.interpolate(middle, 2 * place)
                : middle.interpolate(bad, 2 * place - 1);
    }
}
