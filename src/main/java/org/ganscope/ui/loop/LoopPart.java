package org.ganscope.ui.loop;

import java.util.Locale;

/** The parts of the picture of the game. */
public enum LoopPart {
    LATENT,
    GENERATOR,
    DISCRIMINATOR,
    DATA,
    OBJECTIVE;

    /** The name for style and tests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
