package org.ganscope.house.planted.gan.loss;

import org.ganscope.house.planted.gan.setting.Setting;

/** A loss knows the settings. */
public final class AsksItsSetting {
    public final Setting other;

    public AsksItsSetting(Setting other) {
        this.other = other;
    }
}
