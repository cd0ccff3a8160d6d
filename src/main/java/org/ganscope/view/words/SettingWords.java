package org.ganscope.view.words;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingException;
import org.ganscope.gan.setting.SettingName;
import org.ganscope.gan.setting.SettingRole;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.Schedule;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Optional;

/**
 * The texts of a setting. In the bundle: {@code setting.<key>.label}, {@code
 * setting.<key>.tooltip}, and for each value of a choice {@code choice.<last part of the
 * key>.<value>}, so that both players share the names of their activations.
 */
public final class SettingWords {
    /** Below this, a number on a logarithmic scale may need an exponent. */
    private static final double LEAST_PLAIN = 0.001;

    private SettingWords() {}

    public static String label(Setting setting) {
        return Text.of("setting." + setting.key() + ".label");
    }

    /** Its effect and what to expect when it changes. */
    public static String tooltip(Setting setting) {
        return Text.of("setting." + setting.key() + ".tooltip");
    }

    /** The name for screen readers and for sentences, including the player. */
    public static String name(Setting setting) {
        String label = label(setting);
        return owner(setting)
                .filter(key -> !label.startsWith(Text.of(key, "")))
                .map(key -> Text.of(key, label))
                .orElse(label);
    }

    /** The key of the text that names the player. */
    private static Optional<String> owner(Setting setting) {
        SettingName name = setting.name();
        if (name.player().isPresent()) {
            boolean isD = name.player().get() == Player.DISCRIMINATOR;
            return Optional.of(isD ? "setting.discriminator.name" : "setting.generator.name");
        }
        return switch (name.section()) {
            case LATENT -> Optional.of("setting.latent.name");
            case DATA -> Optional.of("setting.data.name");
            default -> Optional.empty();
        };
    }

    /** The text of one value of a choice. */
    public static String choice(ChoiceSetting setting, String value) {
        String key = setting.key();
        return Text.of("choice." + key.substring(key.lastIndexOf('.') + 1) + "." + value);
    }

    /** The reason for a refusal, in the terms of the window. */
    public static String sentence(InputException refusal) {
        return refusal instanceof SettingException of
                ? of.sentence(name(of.setting()))
                : refusal.getMessage();
    }

    /** "G layers 1 – 16 – 1". */
    public static String sentence(Setting setting, GanConfig config) {
        return name(setting) + "\u00a0" + value(setting, config);
    }

    /** The value as it is shown. */
    public static String value(Setting setting, GanConfig config) {
        return switch (setting) {
            case NumberSetting number -> number(number, config);
            case ChoiceSetting choice -> choice(choice, choice.value(config));
            case ListSetting list -> list(list, config);
            case WordSetting _, WordsSetting _ -> setting.format(config);
        };
    }

    /** The rate of an optimiser at a step, if a schedule changes it. */
    public static Optional<String> rateInForce(OptimiserConfig optimiser, long step) {
        boolean isScheduled = optimiser.schedule().kind() != Schedule.CONSTANT;
        return isScheduled && !optimiser.isFrozen()
                ? Optional.of(
                        Text.of(
                                "setting.scheduled",
                                NumberDisplay.rate(optimiser.learningRate(step))))
                : Optional.empty();
    }

    private static String number(NumberSetting setting, GanConfig config) {
        boolean small =
                switch (setting.scale()) {
                    case LOGARITHMIC -> setting.bounds(config).low() < LEAST_PLAIN;
                    case LOGARITHMIC_OR_ZERO -> true;
                    case LINEAR, FROM_ZERO, NEAR_ONE, INTEGER -> false;
                };
        return small ? NumberDisplay.rate(setting.value(config)) : setting.format(config);
    }

    private static String list(ListSetting setting, GanConfig config) {
        if (setting.name().role() == SettingRole.LAYERS) {
            return widths(shape(setting, config));
        }
        List<Double> values = setting.value(config);
        if (setting.hasEditor()) {
            return Text.of("setting.drawing.given", values.size());
        }
        if (!values.isEmpty()) {
            return setting.format(config);
        }
        boolean isStart = setting.name().role() == SettingRole.START_VALUES;
        return Text.of(isStart ? "setting.start.drawn" : "setting.weights.falloff");
    }

    /** The network that a setting of one player belongs to. */
    public static NetworkShape shape(Setting setting, GanConfig config) {
        return setting.name().player().equals(Optional.of(Player.GENERATOR))
                ? config.generatorShape()
                : config.discriminatorShape();
    }

    /** "1 – 32 – 16 – 1". */
    public static String widths(NetworkShape shape) {
        return shape.widths().replace("-", "\u00a0–\u00a0");
    }
}
