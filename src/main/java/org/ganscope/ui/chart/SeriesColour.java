package org.ganscope.ui.chart;

import javafx.scene.paint.Color;

import org.ganscope.ui.theme.Palette;

/** What a curve or a mark belongs to, which determines its colour in either theme. */
public enum SeriesColour {
    DATA,
    GENERATOR,
    DISCRIMINATOR,
    /** The first of the curves that belong to neither player. */
    FIRST,
    /** The second of them. */
    SECOND;

    public Color in(Palette palette) {
        return switch (this) {
            case DATA -> palette.data();
            case GENERATOR -> palette.generator();
            case DISCRIMINATOR -> palette.discriminator();
            case FIRST -> palette.text();
            case SECOND -> palette.secondary();
        };
    }
}
