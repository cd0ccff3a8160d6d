package org.ganscope.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/**
 * The look of the window: AtlantaFX's Primer, and on top of it three style sheets of our own:
 * tokens (the colours), base (font, text), components (cards, bars, controls).
 *
 * <p>Style classes for views: {@code card}, {@code app-bar}, {@code verdict-line}, {@code
 * verdict-sign} with {@code note}, {@code neutral}, {@code near}, {@code good}, {@code warning} or
 * {@code bad}; {@code section-heading} on the button that opens and closes a group; {@code primary}
 * and {@code quiet} on buttons; {@code discriminator}, {@code generator}, {@code
 * latent} and {@code data} on sliders, labels and read-outs; {@code card-title}, {@code secondary},
 * {@code small} on labels; {@code readout-name} and {@code readout-value}. {@code presentation} on
 * the root enlarges everything for the last row of a lecture hall.
 */
public enum Theme {
    LIGHT(Palette.light(), new PrimerLight().getUserAgentStylesheet(), "light"),
    DARK(Palette.dark(), new PrimerDark().getUserAgentStylesheet(), "dark");

    private final Palette palette;
    private final String userAgentStylesheet;
    private final List<String> stylesheets;

    Theme(Palette palette, String userAgentStylesheet, String name) {
        this.palette = palette;
        this.userAgentStylesheet = userAgentStylesheet;
        this.stylesheets =
                List.of(
                        resource("tokens-" + name + ".css"),
                        resource("base.css"),
                        resource("components.css"));
    }

    /** The colours for parts that are drawn instead of styled. */
    public Palette palette() {
        return palette;
    }

    /** The other theme. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The style sheet below our own ones. */
    public String userAgentStylesheet() {
        return userAgentStylesheet;
    }

    /** Our own style sheets, as URLs, in order. */
    public List<String> stylesheets() {
        return stylesheets;
    }

    /**
     * Applies the theme to a scene (a window's or a dialog's; pop-ups inherit from the window that
     * owns them) and to the application, so that a pop-up never mixes two themes. On the JavaFX
     * thread. Callers add their own style sheets after this call.
     */
    public void apply(Scene scene) {
        Typeface.register();
        Hint.hideAll(); // an open one would be styled by half of each theme and log warnings
        Application.setUserAgentStylesheet(userAgentStylesheet);
        scene.getStylesheets().setAll(stylesheets);
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
