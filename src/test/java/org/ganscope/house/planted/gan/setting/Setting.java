package org.ganscope.house.planted.gan.setting;

import org.ganscope.house.planted.gan.TrainsItsSetting;

/** A setting that no trainer should know, and that knows one. */
public final class Setting {
    public int answer(TrainsItsSetting trainer) {
        return trainer.hashCode();
    }
}
