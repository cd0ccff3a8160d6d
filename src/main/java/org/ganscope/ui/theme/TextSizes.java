package org.ganscope.ui.theme;

import java.util.Locale;

/**
 * The sizes of the window's text, in pixels. While presenting, the text for the audience (axis
 * numbers, values, the verdict, headings, lessons) has a share of the window's height: usually 2.8
 * %, the least that was still readable in a picture of the window scaled to a quarter. The text for
 * the lecturer only (buttons, the drawer, dialogs) is smaller, so that there is more room for the
 * stage.
 *
 * @param controls size for controls
 * @param reading size for the text next to the stage and below it
 * @param drawn size for the numbers that the stage draws itself
 * @param pinned size for the settings above the charts, which keep the usual one of a presentation
 */
public record TextSizes(double controls, double reading, double drawn, double pinned) {
    /** For somebody who sits in front of it. */
    public static final TextSizes DESK = new TextSizes(14, 14, 12, 14);

    /** The usual size for reading, as a share of the window's height. */
    public static final double READING = 0.028;

    /** The same relative to the size at a desk, in a window of the first height. */
    public static final double HALL = 1.6;

    /** The largest size relative to that at a desk. */
    public static final double MOST = 2;

    /**
     * A window must be at least this many sizes of that text wide; a narrow window limits the size.
     */
    private static final double READ_ACROSS = 46;

    private static final double CONTROLS = 0.021;

    /** The approximate width of the toolbar, in sizes of its text. */
    private static final double CONTROLS_ACROSS = 74;

    /**
     * The share of the size at which a legend of a dozen layers leaves room for the latent square.
     */
    private static final double BESIDE = 0.72;

    /** The charts' share of the width, between these bounds. */
    private static final double CHARTS = 0.24;

    private static final double LEAST_CHARTS = 250;
    private static final double MOST_CHARTS = 520;

    /** The settings' share of the width, between these bounds. */
    private static final double SETTINGS = 0.244;

    private static final double LEAST_SETTINGS = 250;
    private static final double MOST_SETTINGS = 320;

    /** The width of a lesson in sizes of its text, and its largest share of the window's. */
    private static final double LESSON_ACROSS = 22;

    private static final double MOST_LESSON = 0.5;

    /** The same of slow motion, whose stage needs more room. */
    private static final double SLOW_ACROSS = 15;

    private static final double MOST_SLOW = 0.36;

    /** The width that legends with values need, in sizes of their text. */
    private static final double CHARTS_ACROSS = 14;

    /**
     * Sizes for a presentation in a window of this size.
     *
     * @param scale of the text for the audience, relative to its size at a desk: {@link #HALL}
     *     usually, up to {@link #MOST}
     */
    public static TextSizes presented(double scale, double width, double height) {
        double suited = Math.floor(Math.min(Math.ceil(READING * height), width / READ_ACROSS));
        double usual = Math.max(DESK.reading + 2, suited);
        double reading = Math.round(scale / HALL * usual);
        double controls = Math.floor(Math.min(CONTROLS * height, width / CONTROLS_ACROSS));
        return new TextSizes(
                Math.max(DESK.controls, controls), reading, reading, Math.min(reading, usual));
    }

    /**
     * The smallest size for the legend and the latent square next to the plane; it is larger if
     * there is room.
     */
    public double beside() {
        return arePresented() ? Math.max(DESK.drawn, Math.round(BESIDE * reading)) : drawn;
    }

    /** Whether text is larger than usual in a presentation, so that fewer charts have room. */
    public boolean areLarge() {
        return reading > pinned;
    }

    /** Whether text is enlarged. */
    public boolean arePresented() {
        return !equals(DESK);
    }

    /** The width of the charts in a window of this width. */
    public double chartWidth(double width) {
        double usual = Math.clamp(Math.round(CHARTS * width), LEAST_CHARTS, MOST_CHARTS);
        return arePresented() ? Math.max(usual, CHARTS_ACROSS * pinned) : usual;
    }

    /** The width of the settings in a window of this width, with sliders long enough to use. */
    public double settingsWidth(double width) {
        double atDesk = Math.clamp(Math.round(SETTINGS * width), LEAST_SETTINGS, MOST_SETTINGS);
        return arePresented() ? MOST_SETTINGS / DESK.controls * controls : atDesk;
    }

    /** The width of a lesson in a window of this width: lines of some forty letters. */
    public double lessonWidth(double width) {
        return arePresented()
                ? Math.min(LESSON_ACROSS * reading, MOST_LESSON * width)
                : settingsWidth(width);
    }

    /** The width of slow motion in a window of this width: its lines wrap once at most. */
    public double slowWidth(double width) {
        return arePresented()
                ? Math.max(chartWidth(width), Math.min(SLOW_ACROSS * reading, MOST_SLOW * width))
                : settingsWidth(width);
    }

    /** An inline style that sets a size; empty at a desk, where the style sheets do. */
    public String style(double size) {
        return arePresented() ? String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", size) : "";
    }
}
