package org.ganscope.ui.theme;

import java.util.Locale;

/**
 * How large the window's text is, in pixels. While presenting, what a hall reads (axis numbers,
 * values, the verdict, headings) has a fixed share of the window's height: 2.8 %, the least that
 * could still be read in a picture of the window scaled to a quarter. What only the lecturer uses
 * (buttons, the drawer, boards) is smaller, so that the stage has the room.
 *
 * @param controls of what is operated
 * @param reading of what is read beside the stage and below it
 * @param drawn of the numbers that the stage draws itself
 */
public record TextSizes(double controls, double reading, double drawn) {
    private static final TextSizes DESK = new TextSizes(14, 14, 12);

    /** What is read has this share of the window's height. */
    public static final double READING = 0.028;

    /** A window needs this many sizes of that text across; a narrow one bounds it. */
    private static final double READ_ACROSS = 46;

    private static final double CONTROLS = 0.021;

    /** The toolbar is about so many sizes of its text wide. */
    private static final double CONTROLS_ACROSS = 74;

    /** A legend of a dozen layers leaves the latent square its room at this share of the size. */
    private static final double BESIDE = 0.72;

    /** The charts' share of the width, between these bounds. */
    private static final double CHARTS = 0.24;

    private static final double LEAST_CHARTS = 250;
    private static final double MOST_CHARTS = 520;

    /** The settings' share of the width, between these bounds. */
    private static final double SETTINGS = 0.244;

    private static final double LEAST_SETTINGS = 250;
    private static final double MOST_SETTINGS = 320;

    /** Legends with values need so many sizes of their text. */
    private static final double CHARTS_ACROSS = 14;

    /** Sizes for a window of this size. */
    public static TextSizes of(boolean presenting, double width, double height) {
        if (!presenting) {
            return DESK;
        }
        double reading = Math.floor(Math.min(Math.ceil(READING * height), width / READ_ACROSS));
        double controls = Math.floor(Math.min(CONTROLS * height, width / CONTROLS_ACROSS));
        return new TextSizes(
                Math.max(DESK.controls, controls), Math.max(DESK.reading + 2, reading));
    }

    private TextSizes(double controls, double reading) {
        this(controls, reading, reading);
    }

    /**
     * Of the legend and the latent square beside the plane, at least: where there is room, more.
     */
    public double beside() {
        return arePresented() ? Math.max(DESK.drawn, Math.round(BESIDE * reading)) : drawn;
    }

    /** Whether text is enlarged. */
    public boolean arePresented() {
        return !equals(DESK);
    }

    /** How wide the charts are in a window of this width. */
    public double chartWidth(double width) {
        double usual = Math.clamp(Math.round(CHARTS * width), LEAST_CHARTS, MOST_CHARTS);
        return arePresented() ? Math.max(usual, CHARTS_ACROSS * reading) : usual;
    }

    /** How wide the settings are in a window of this width: with tracks that a hand can set. */
    public double settingsWidth(double width) {
        double atDesk = Math.clamp(Math.round(SETTINGS * width), LEAST_SETTINGS, MOST_SETTINGS);
        return arePresented() ? MOST_SETTINGS / DESK.controls * controls : atDesk;
    }

    /** An inline style that sets a size; none at a desk, where the style sheets do. */
    public String style(double size) {
        return arePresented() ? String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", size) : "";
    }
}
