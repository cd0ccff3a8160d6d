package org.ganscope.house.planted.gan;

import org.ganscope.house.planted.gan.setting.Setting;

/** A trainer knows the settings that it is given, and so closes a circle. */
public final class TrainsItsSetting {
    public final Setting other;

    public TrainsItsSetting(Setting other) {
        this.other = other;
    }
}
