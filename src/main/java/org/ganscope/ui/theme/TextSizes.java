package org.ganscope.ui.theme;

import java.util.Locale;

/**
 * The sizes of the window's text, in pixels. While presenting, the text for the audience (axis
 * numbers, values, the verdict, headings) has a fixed share of the window's height: 2.8 %, the
 * least that was still readable in a picture of the window scaled to a quarter. The text for the
 * lecturer only (buttons, the drawer, dialogs) is smaller, so that there is more room for the
 * stage.
 *
 * @param controls size for controls
 * @param reading size for the text next to the stage and below it
 * @param drawn size for the numbers that the stage draws itself
 */
public record TextSizes(double controls, double reading, double drawn) {
    private static final TextSizes DESK = new TextSizes(14, 14, 12);

    /** The size for reading, as a share of the window's height. */
    public static final double READING = 0.028;

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

    /** The width that legends with values need, in sizes of their text. */
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
     * The smallest size for the legend and the latent square next to the plane; it is larger if
     * there is room.
     */
    public double beside() {
        return arePresented() ? Math.max(DESK.drawn, Math.round(BESIDE * reading)) : drawn;
    }

    /** Whether text is enlarged. */
    public boolean arePresented() {
        return !equals(DESK);
    }

    /** The width of the charts in a window of this width. */
    public double chartWidth(double width) {
        double usual = Math.clamp(Math.round(CHARTS * width), LEAST_CHARTS, MOST_CHARTS);
        return arePresented() ? Math.max(usual, CHARTS_ACROSS * reading) : usual;
    }

    /** The width of the settings in a window of this width, with sliders long enough to use. */
    public double settingsWidth(double width) {
        double atDesk = Math.clamp(Math.round(SETTINGS * width), LEAST_SETTINGS, MOST_SETTINGS);
        return arePresented() ? MOST_SETTINGS / DESK.controls * controls : atDesk;
    }

    /** An inline style that sets a size; empty at a desk, where the style sheets do. */
    public String style(double size) {
        return arePresented() ? String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", size) : "";
    }
}
