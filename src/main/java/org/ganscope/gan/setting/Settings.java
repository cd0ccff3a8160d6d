package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.LATENT;
import static org.ganscope.gan.setting.SettingSection.LEARNING;
import static org.ganscope.gan.setting.SettingSection.RUN;

import org.ganscope.data.Range;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.NetworkShape;
import org.ganscope.text.InputException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every setting of a run, in the order in which a configuration is read: a target before its
 * parameters. Files, the command line and the window all work from this list; a new setting is
 * added here and nowhere else (its texts are under {@code setting.<key>} in the bundle).
 */
public final class Settings {
    /** Seeds are whole numbers that a double holds exactly. */
    private static final double MOST_SEED = 0x1p53 - 1;

    /** Maximum number of stored closeness values of minibatch features: 256 MiB. */
    private static final long MOST_PAIRS = 1L << 26;

    private static final List<Setting> ALL = list();
    private static final Map<String, Setting> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Setting::key, Function.identity()));

    private Settings() {}

    /** All settings, in reading order. */
    public static List<Setting> all() {
        return ALL;
    }

    /** The setting of this key, if there is one. */
    public static Optional<Setting> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The setting of this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Setting of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no setting " + key));
    }

    /**
     * The settings that need a new run to go from one configuration to another; empty if all act at
     * the next step. The target is one of them if its dimension changes.
     */
    public static List<Setting> rebuilding(GanConfig from, GanConfig to) {
        boolean dimension = TargetSettings.changesDimension(from, to);
        return changed(from, to).stream()
                .filter(s -> s.rebuilds() || dimension && s.key().equals(TargetSettings.KEY))
                .toList();
    }

    /** The settings in which {@code to} differs from {@code from}. */
    public static List<Setting> changed(GanConfig from, GanConfig to) {
        return ALL.stream()
                .filter(setting ->
                        setting.exists(to)
                                && !(setting.exists(from)
                                        && setting.value(from).equals(setting.value(to))))
                .toList();
    }

    /**
     * Checks that this configuration is possible: that each setting accepts its value and, across
     * settings, that given start values fit their networks, that minibatch features are not
     * combined with settings they exclude and fit into memory, and that the target's file has been
     * read.
     *
     * @throws InputException if not
     */
    public static void check(GanConfig config) {
        for (Setting setting : ALL) {
            if (setting.exists(config)) {
                setting.with(config, setting.value(config));
            }
        }
        if (config.target().material() instanceof TableFile file) {
            throw new SettingException(of("data.file"), "setting.error.unread", file.path());
        }
        if (config.design().minibatchKernels() > 0 && needsOneSampleAtATime(config)) {
            throw new SettingException(
                    of("discriminator.minibatchKernels"), "setting.error.minibatch");
        }
        checkPairs(config);
        check("generator.start", config.generatorShape(), config.generator());
        check("discriminator.start", config.discriminatorShape(), config.discriminator());
    }

    /** Minibatch features keep a number for every kernel and pair, on both sides. */
    private static void checkPairs(GanConfig config) {
        long packs = config.packs();
        long most = MOST_PAIRS / (2 * packs * packs);
        if (config.design().minibatchKernels() > most) {
            throw new SettingException(
                    of("discriminator.minibatchKernels"), "setting.error.pairs", most, packs);
        }
    }

    /** Penalties on D's slope and unrolled steps of D need a D that judges each pack alone. */
    private static boolean needsOneSampleAtATime(GanConfig config) {
        return config.punishesSlope() || config.updates().unrolledSteps() > 0;
    }

    private static void check(String key, NetworkShape shape, PlayerConfig player) {
        int given = player.network().start().size();
        if (given != 0 && given != shape.parameterCount()) {
            throw new SettingException(
                    of(key), "setting.error.start", given, shape.widths(), shape.parameterCount());
        }
    }

    /**
     * Another latent dimension; given start values of G fit no other architecture, so they are
     * removed.
     */
    private static GanConfig widened(GanConfig config, int dimension) {
        if (dimension == config.latent().dimension()) {
            return config;
        }
        return config.withLatent(new LatentConfig(config.latent().prior(), dimension))
                .withoutStart(Player.GENERATOR);
    }

    private static List<Setting> list() {
        List<Setting> all = new ArrayList<>();
        all.add(
                integer(
                        RUN.name("seed").rebuilding(),
                        0,
                        MOST_SEED,
                        c -> (double) c.seed(),
                        (c, x) -> c.withSeed(x.longValue())));
        all.addAll(TargetSettings.list());
        all.add(
                choice(
                        LATENT.name("latent.prior"),
                        Prior.values(),
                        Prior::key,
                        c -> c.latent().prior(),
                        (c, prior) ->
                                c.withLatent(new LatentConfig(prior, c.latent().dimension()))));
        all.add(
                integer(
                        LATENT.name("latent.dimension").rebuilding(),
                        1,
                        64,
                        c -> (double) c.latent().dimension(),
                        (c, x) -> widened(c, x.intValue())));
        all.addAll(LossSettings.list());
        all.add(
                integer(
                        LEARNING.name(2, "batch").withUnit(SettingUnit.SAMPLES),
                        1,
                        4096,
                        c -> (double) c.batchSize(),
                        (c, x) -> c.withBatchSize(x.intValue())));
        all.addAll(UpdateSettings.list());
        all.addAll(DesignSettings.list());
        all.addAll(PlayerSettings.list(Player.DISCRIMINATOR, "discriminator."));
        all.addAll(PlayerSettings.list(Player.GENERATOR, "generator."));
        return List.copyOf(all);
    }

    /** A whole number. */
    static NumberSetting integer(
            SettingName name,
            double low,
            double high,
            Function<GanConfig, Double> getter,
            BiFunction<GanConfig, Double, GanConfig> setter) {
        return new NumberSetting(
                name,
                c -> new Range(low, high),
                NumberSetting.Scale.INTEGER,
                c -> true,
                c -> true,
                getter,
                setter);
    }

    /** A number that acts at the next step. */
    static NumberSetting number(
            SettingName name,
            Range bounds,
            NumberSetting.Scale scale,
            Predicate<GanConfig> relevance,
            Function<GanConfig, Double> getter,
            BiFunction<GanConfig, Double, GanConfig> setter) {
        return new NumberSetting(name, c -> bounds, scale, c -> true, relevance, getter, setter);
    }

    /** One of the values of an enum, written by its key. */
    static <E extends Enum<E>> ChoiceSetting choice(
            SettingName name,
            E[] values,
            Function<E, String> keyOf,
            Function<GanConfig, E> getter,
            BiFunction<GanConfig, E, GanConfig> setter) {
        Map<String, E> byName =
                Arrays.stream(values).collect(Collectors.toMap(keyOf, Function.identity()));
        return new ChoiceSetting(
                name,
                Arrays.stream(values).map(keyOf).toList(),
                c -> true,
                c -> true,
                c -> keyOf.apply(getter.apply(c)),
                (c, choice) -> setter.apply(c, byName.get(choice)));
    }
}
