package org.ganscope.ui.control;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopPart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The groups of the panel, from top to bottom. Every setting belongs to one of them. What a first
 * lesson needs is open; what is off unless a person asks for it is closed, and says how much of it
 * is on.
 */
public enum Section {
    LEARNING("learningRate", "optimiser", "batch", "steps"),
    OBJECTIVE("objective", "clip", "penalty"),
    DATA,
    LATENT,
    REGULARISERS(
            "r1",
            "r2",
            "gradientPenalty",
            "spectralNorm",
            "noise",
            "noiseSteps",
            "realLabel",
            "flips",
            "packing",
            "minibatchKernels",
            "minibatchDimensions",
            "weightDecay"),
    UPDATES(
            "order",
            "unrolledSteps",
            "unrolledRate",
            "averaging",
            "schedule",
            "scheduleSteps",
            "scheduleShare"),
    GENERATOR,
    DISCRIMINATOR,
    RUN;

    /** The last parts of the keys that stand here wherever they come from, in their order. */
    private final List<String> names;

    Section(String... names) {
        this.names = List.of(names);
    }

    /** Where a setting stands. */
    static Section of(Setting setting) {
        for (Section section : values()) {
            if (section.names.contains(last(setting)) && !setting.key().startsWith("data.")) {
                return section;
            }
        }
        String key = setting.key();
        int dot = key.indexOf('.');
        return switch (dot < 0 ? key : key.substring(0, dot)) {
            case "loss" -> OBJECTIVE;
            case "regularisers" -> REGULARISERS;
            case "updates" -> UPDATES;
            case "data" -> DATA;
            case "latent" -> LATENT;
            case "generator" -> GENERATOR;
            case "discriminator" -> DISCRIMINATOR;
            default -> RUN;
        };
    }

    /** Where the settings of a part of the game are. */
    static Section of(LoopPart part) {
        return switch (part) {
            case LATENT -> LATENT;
            case GENERATOR -> GENERATOR;
            case DISCRIMINATOR -> DISCRIMINATOR;
            case DATA -> DATA;
            case OBJECTIVE -> OBJECTIVE;
        };
    }

    /**
     * The settings of this group in their order; what has no place of its own keeps the order of
     * the registry behind the others. Both players' schedules stand together.
     */
    List<Setting> settings() {
        Comparator<Setting> order =
                this == UPDATES
                        ? Comparator.<Setting, Boolean>comparing(this::isOfGenerator)
                                .thenComparingInt(this::place)
                        : Comparator.comparingInt(this::place);
        return Settings.all().stream()
                .filter(setting -> of(setting) == this && !setting.hasEditor())
                .sorted(order)
                .toList();
    }

    private boolean isOfGenerator(Setting setting) {
        return setting.key().startsWith("generator.");
    }

    private int place(Setting setting) {
        int place = names.indexOf(last(setting));
        return place < 0 ? names.size() : place;
    }

    /** The heading; in a group of extras it says how many of them are on. */
    String title(GanConfig config) {
        String name = Text.of("setting.section." + key());
        long on = this == REGULARISERS || this == UPDATES ? extras(config) : 0;
        return on == 0 ? name : Text.of("setting.section.on", name, on);
    }

    /** What the group is about. */
    String tooltip() {
        return Text.of("setting.section." + key() + ".tooltip");
    }

    /** How many settings of this group are other than those of the default scenario. */
    private long extras(GanConfig config) {
        GanConfig standard = GanConfig.standard();
        return settings().stream()
                .filter(setting -> setting.matters(config) && setting.matters(standard))
                .filter(setting -> !setting.value(config).equals(setting.value(standard)))
                .count();
    }

    /** The name under which the window remembers whether the group is closed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the group is open in a new window: what is changed most often. */
    public boolean isOpenAtFirst() {
        return switch (this) {
            case REGULARISERS, UPDATES, GENERATOR, DISCRIMINATOR -> false;
            default -> true;
        };
    }

    private static String last(Setting setting) {
        return setting.key().substring(setting.key().lastIndexOf('.') + 1);
    }
}
