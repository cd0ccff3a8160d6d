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
                    Color.web("#0A5F66"),
                    Color.web("#74B0A4"),
                    Color.web("#F3E6CC"),
                    Color.web("#B4BAC2"),
                    Color.web("#D6ECE6"),
                    Color.web("#F0D94A"),
                    Color.web("#5AB4EC"),
                    Color.web("#C46B9E"),
                    Color.web("#3B2430"));

    private static final CellColours DARK =
            new CellColours(
                    Color.web("#7FE8D8"),
                    Color.web("#4F8F86"),
                    Color.web("#453823"),
                    Color.web("#5C636C"),
                    Color.web("#31574F"),
                    Color.web("#D9B92B"),
                    Color.web("#4A90D0"),
                    Color.web("#D27FB0"),
                    Color.web("#06080B"));

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
