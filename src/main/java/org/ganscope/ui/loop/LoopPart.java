package org.ganscope.ui.loop;

import java.util.Locale;

/** What the picture of the game consists of. */
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
