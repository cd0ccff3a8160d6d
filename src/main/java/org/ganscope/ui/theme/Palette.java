package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * The colours of a theme by their meaning. Data blue, generator orange and discriminator magenta
 * are the same everywhere in the window, are never used for controls, and can be distinguished by
 * colour-blind viewers: each pair differs by at least 15 (CIEDE2000) for viewers without long,
 * middle or short cones, in lines and in text. (A violet lies between blue and orange only for full
 * colour vision; without middle cones it is blue.)
 *
 * @param isDark whether light text is on a dark background
 * @param data real samples and the density p_data
 * @param generator generated samples, p_g and everything that belongs to G
 * @param discriminator D(x), D*(x) and everything that belongs to D
 * @param dataText text in the colour of the data
 * @param generatorText text in G's colour: darker than its lines if these would be too pale
 * @param discriminatorText text in D's colour
 * @param text primary text and numbers
 * @param secondary labels, units, axis numbers
 * @param card the background of a panel
 * @param background the background of the window, behind the panels
 * @param line borders, grid lines
 * @param accent controls, selection and focus: a graphite, no player's colour
 * @param good a healthy state
 * @param warning a state to look at
 * @param bad a failed state
 */
public record Palette(
        boolean isDark,
        Color data,
        Color generator,
        Color discriminator,
        Color dataText,
        Color generatorText,
        Color discriminatorText,
        Color text,
        Color secondary,
        Color card,
        Color background,
        Color line,
        Color accent,
        Color good,
        Color warning,
        Color bad) {

    public static Palette light() {
        return new Palette(
                false,
                Color.web("#0072B2"),
                Color.web("#DF7B00"),
                Color.web("#A5096C"),
                Color.web("#0072B2"),
                Color.web("#A85C00"),
                Color.web("#800A58"),
                Color.web("#1F2328"),
                Color.web("#656D76"),
                Color.web("#FFFFFF"),
                Color.web("#F6F7F9"),
                Color.web("#D8DEE4"),
                Color.web("#2F3A45"),
                Color.web("#1A7F37"),
                Color.web("#9A6700"),
                Color.web("#CF222E"));
    }

    public static Palette dark() {
        return new Palette(
                true,
                Color.web("#58A6FF"),
                Color.web("#F0A04B"),
                Color.web("#FF29A9"),
                Color.web("#58A6FF"),
                Color.web("#F0A04B"),
                Color.web("#FF29A9"),
                Color.web("#E6EDF3"),
                Color.web("#8B949E"),
                Color.web("#161B22"),
                Color.web("#0D1117"),
                Color.web("#30363D"),
                Color.web("#C9D1D9"),
                Color.web("#3FB950"),
                Color.web("#D29922"),
                Color.web("#F85149"));
    }
}
