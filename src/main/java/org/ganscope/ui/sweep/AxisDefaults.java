package org.ganscope.ui.sweep;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingRole;
import org.ganscope.gan.setting.Settings;

import java.util.List;

/**
 * The values that a board proposes for a setting: around the present one, as a slider spreads them.
 *
 * @param isLogarithmic whether they have equal ratios
 */
record AxisDefaults(double from, double to, int count, boolean isLogarithmic) {
    private static final int COUNT = 21;

    /** The usual rates. */
    private static final double LOWEST_RATE = 1e-4;

    private static final double HIGHEST_RATE = 1e-1;

    /** The settings that can be an axis here: numbers and choices that matter. */
    static List<Setting> settings(GanConfig config) {
        return Settings.all().stream()
                .filter(setting ->
                        setting instanceof NumberSetting || setting instanceof ChoiceSetting)
                .filter(setting ->
                        setting.matters(config)
                                && !setting.hasEditor()
                                && !setting.key().equals("seed"))
                .toList();
    }

    static AxisDefaults of(NumberSetting setting, GanConfig config) {
        Range bounds = setting.bounds(config);
        double value = setting.value(config);
        return switch (setting.scale()) {
            case LOGARITHMIC, LOGARITHMIC_OR_ZERO -> logarithmic(setting, bounds, value);
            case INTEGER -> {
                double to = Math.min(bounds.high(), Math.max(2 * value, bounds.low() + 10));
                int values = (int) (to - bounds.low()) + 1;
                yield new AxisDefaults(bounds.low(), to, Math.min(COUNT, values), false);
            }
            case LINEAR, NEAR_ONE -> new AxisDefaults(bounds.low(), bounds.high(), COUNT, false);
            case FROM_ZERO -> {
                double to = value > 0 ? Math.min(bounds.high(), 2 * value) : bounds.high();
                yield new AxisDefaults(bounds.low(), to, COUNT, false);
            }
        };
    }

    private static AxisDefaults logarithmic(NumberSetting setting, Range bounds, double value) {
        boolean isRate = setting.name().role() == SettingRole.LEARNING_RATE;
        if (isRate && (value == 0 || value >= LOWEST_RATE && value <= HIGHEST_RATE)) {
            return new AxisDefaults(LOWEST_RATE, HIGHEST_RATE, COUNT, true);
        }
        double middle = value > 0 ? value : 0.1;
        double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(middle)));
        double least = bounds.low() > 0 ? bounds.low() : 0;
        return new AxisDefaults(
                Math.max(decade / 10, least), Math.min(decade * 100, bounds.high()), COUNT, true);
    }
}
