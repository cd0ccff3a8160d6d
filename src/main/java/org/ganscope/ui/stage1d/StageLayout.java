package org.ganscope.ui.stage1d;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;

/**
 * The layout, in whole pixels. The panels share the left and the right end. From the top: header
 * and panel of D, header and panel of the densities, numbers of the x axis, header of G, the strip
 * of arrows, the fan, the lower half of the latent slider, numbers of the z axis.
 *
 * @param em the size of the font, in pixels
 * @param score the panel of D(x)
 * @param density the panel of the histograms; its lower edge is the x axis
 * @param push the strip of arrows; its lower edge is the rail on which generated samples land
 * @param fan the lines z → G(z), from the rail down to the z axis
 */
record StageLayout(
        double em,
        double left,
        double width,
        double[] headerTops,
        Rectangle2D score,
        Rectangle2D density,
        Rectangle2D push,
        Rectangle2D fan) {
    private static final double SCORE_SHARE = 0.30;
    private static final double DENSITY_SHARE = 0.42;

    /** While a step is looked at slowly, most of it happens in D's panel. */
    private static final double SLOW_SCORE_SHARE = 0.5;

    private static final double SLOW_DENSITY_SHARE = 0.26;
    private static final double PUSH_SHARE = 0.06;

    /**
     * @param headers the heights of the three headers
     * @param isSlow whether a step is looked at slowly
     */
    static StageLayout of(
            double width,
            double height,
            Insets insets,
            double em,
            double[] headers,
            boolean isSlow) {
        double left = Math.round(insets.getLeft());
        double top = Math.round(insets.getTop());
        double inner = Math.floor(width - insets.getRight()) - left;
        double gutter = Math.round(3.2 * em);
        double across = Math.max(11, inner - gutter - Math.round(1.8 * em));
        double numbers = axisNumbers(em);
        double gap = Math.round(0.5 * em);
        double air = Math.round(0.25 * em);
        double fixed =
                headers[0]
                        + headers[1]
                        + headers[2]
                        + 2 * (numbers + gap + air)
                        + latentNumbers(em)
                        - numbers;
        double free = height - insets.getTop() - insets.getBottom() - fixed;
        double strip = Math.clamp(Math.round(PUSH_SHARE * free), 10, Math.round(3.4 * em));
        double scoreShare = isSlow ? SLOW_SCORE_SHARE : SCORE_SHARE;
        double densityShare = isSlow ? SLOW_DENSITY_SHARE : DENSITY_SHARE;
        double score = Math.max(11, Math.round(scoreShare * (free - strip)));
        double density = Math.max(11, Math.round(densityShare * (free - strip)));
        double fan = Math.max(11, Math.floor(free - strip - score - density));

        double x = left + gutter;
        double scoreTop = top + headers[0] + air;
        double secondHeader = scoreTop + score + gap;
        double densityTop = secondHeader + headers[1] + air;
        double thirdHeader = densityTop + density + numbers + gap;
        double pushTop = thirdHeader + headers[2];
        double fanTop = pushTop + strip;
        return new StageLayout(
                em,
                left,
                inner,
                new double[] {top, secondHeader, thirdHeader},
                new Rectangle2D(x, scoreTop, across, score),
                new Rectangle2D(x, densityTop, across, density),
                new Rectangle2D(x, pushTop, across, strip),
                new Rectangle2D(x, fanTop, across, fan));
    }

    /** The height of an axis's ticks and numbers. */
    static double axisNumbers(double em) {
        return Math.round(1.6 * em);
    }

    /** The height of the ticks and numbers of z: the thumb of the slider does not cover them. */
    static double latentNumbers(double em) {
        return axisNumbers(em) + Math.round(0.4 * em);
    }

    /** The least total height of the panels, below which headers must shrink. */
    static double leastPanels(double em) {
        return Math.round(13 * em);
    }
}
