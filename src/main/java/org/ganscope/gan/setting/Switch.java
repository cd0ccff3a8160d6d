package org.ganscope.gan.setting;

/** On or off, as a choice. */
enum Switch {
    OFF,
    ON;

    static Switch of(boolean on) {
        return on ? ON : OFF;
    }

    /** The name in configuration files. */
    String key() {
        return this == ON ? "on" : "off";
    }
}
