package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * The colours of a theme by what they mean. Data blue, generator orange and discriminator magenta
 * are the same everywhere in the window, nothing that can be pressed wears them, and they can be
 * told apart by colour-blind viewers: each pair differs by at least 15 (CIEDE2000) as a viewer
 * without long, middle or short cones sees it, in lines and in words. (A violet lies between blue
 * and orange only for full colour vision; without middle cones it is blue.)
 *
 * @param isDark whether light text stands on a dark ground
 * @param data real samples and the density p_data
 * @param generator generated samples, p_g and everything that belongs to G
 * @param discriminator D(x), D*(x) and everything that belongs to D
 * @param dataText words in the colour of the data
 * @param generatorText words in G's colour: darker than its lines where they would be too pale
 * @param discriminatorText words in D's colour
 * @param text words and numbers of the first rank
 * @param secondary labels, units, axis numbers
 * @param card the ground of a panel
 * @param background the ground of the window, behind the panels
 * @param line borders, grid lines
 * @param accent what can be pressed, chosen or has the focus: a graphite, no player's colour
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
