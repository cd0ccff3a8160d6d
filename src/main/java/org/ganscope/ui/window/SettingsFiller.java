package org.ganscope.ui.window;

import org.ganscope.ui.control.SettingsPanel;
import org.ganscope.ui.run.Pulsed;

/** Fills the settings of a window step by step, once its first pictures are on the screen. */
final class SettingsFiller implements Pulsed {
    /**
     * The number of pulses after which the stage is on its way to the screen and the rest may
     * follow.
     */
    private static final int FIRST_PICTURES = 2;

    private final SettingsPanel settings;
    private int seen;

    SettingsFiller(SettingsPanel settings) {
        this.settings = settings;
    }

    @Override
    public void pulse(long now) {
        if (++seen > FIRST_PICTURES) {
            settings.fillNext();
        }
    }

    @Override
    public boolean isAtRest() {
        return settings.isFull();
    }
}
