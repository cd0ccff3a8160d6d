package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;

/**
 * A setting was changed while training.
 *
 * @param step number of steps made when the change came; it acts from the next on
 * @param setting the setting that was changed; both configurations have it
 * @param before the settings until then
 * @param after the settings from then on
 */
public record SettingChange(long step, Setting setting, GanConfig before, GanConfig after) {}
