package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;

/**
 * A setting with a value, as a lesson writes it.
 *
 * @param value as text
 */
public record GivenSetting(Setting setting, String value) {
    /**
     * A configuration with this value.
     *
     * @throws org.ganscope.text.InputException if it is refused
     */
    public GanConfig apply(GanConfig config) {
        return setting.parse(config, value);
    }
}
