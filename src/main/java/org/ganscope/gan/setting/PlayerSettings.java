package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.LEARNING;
import static org.ganscope.gan.setting.SettingSection.REGULARISERS;
import static org.ganscope.gan.setting.SettingSection.UPDATES;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.NetworkConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.UpdateOrder;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.nn.Schedule;
import org.ganscope.nn.ScheduleConfig;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The settings of one player's network and optimiser. */
final class PlayerSettings {
    private static final int MOST_LAYERS = 6;
    private static final int WIDEST_LAYER = 512;
    private static final int MOST_PARAMETERS = 2_000_000;
    private static final int MOST_SCHEDULE_STEPS = 10_000_000;

    private final Player player;
    private final String prefix;

    /** Where the settings of the network itself are. */
    private final SettingSection own;

    private PlayerSettings(Player player, String prefix) {
        this.player = player;
        this.prefix = prefix;
        own =
                player == Player.DISCRIMINATOR
                        ? SettingSection.DISCRIMINATOR
                        : SettingSection.GENERATOR;
    }

    static List<Setting> list(Player player, String prefix) {
        return new PlayerSettings(player, prefix).all();
    }

    private List<Setting> all() {
        return List.of(
                layers(),
                Settings.choice(
                        name(own, 0, "activation").rebuilding(),
                        Activation.values(),
                        Activation::key,
                        c -> network(c).activation(),
                        (c, activation) -> with(c, network(c).withActivation(activation))),
                Settings.choice(
                        name(own, 0, "initialiser").rebuilding(),
                        Initialiser.values(),
                        Initialiser::key,
                        c -> network(c).initialiser(),
                        (c, initialiser) -> with(c, network(c).withInitialiser(initialiser))),
                new ListSetting(
                        name(own, 0, "start").withRole(SettingRole.START_VALUES).rebuilding(),
                        MOST_PARAMETERS,
                        -1e6,
                        1e6,
                        false,
                        c -> true,
                        c -> network(c).start(),
                        (c, start) -> with(c, network(c).withStart(start))),
                Settings.choice(
                        name(LEARNING, 1, "optimiser"),
                        OptimiserKind.values(),
                        OptimiserKind::key,
                        c -> optimiser(c).kind(),
                        (c, kind) -> with(c, optimiser(c).withKind(kind))),
                // 0 freezes the player.
                number(
                        name(LEARNING, 0, "learningRate").withRole(SettingRole.LEARNING_RATE),
                        new Range(0, 1),
                        NumberSetting.Scale.LOGARITHMIC_OR_ZERO,
                        c -> true,
                        OptimiserConfig::learningRate,
                        OptimiserConfig::withLearningRate),
                linear(
                        name(own, 0, "momentum"),
                        new Range(-0.99, 0.99),
                        uses(OptimiserKind.MOMENTUM),
                        OptimiserConfig::momentum,
                        OptimiserConfig::withMomentum),
                number(
                        name(own, 0, "decay"),
                        new Range(0, 0.9999),
                        NumberSetting.Scale.NEAR_ONE,
                        uses(OptimiserKind.RMS_PROP),
                        OptimiserConfig::decay,
                        OptimiserConfig::withDecay),
                linear(
                        name(own, 0, "beta1"),
                        new Range(0, 0.999),
                        usesMoments(),
                        OptimiserConfig::beta1,
                        OptimiserConfig::withBeta1),
                number(
                        name(own, 0, "beta2"),
                        new Range(0, 0.99999),
                        NumberSetting.Scale.NEAR_ONE,
                        usesMoments(),
                        OptimiserConfig::beta2,
                        OptimiserConfig::withBeta2),
                logarithmic(
                        name(own, 0, "epsilon"),
                        new Range(1e-12, 1e-2),
                        usesMoments().or(uses(OptimiserKind.RMS_PROP)),
                        OptimiserConfig::epsilon,
                        OptimiserConfig::withEpsilon),
                number(
                        name(REGULARISERS, 11, "weightDecay"),
                        new Range(0, 0.1),
                        NumberSetting.Scale.FROM_ZERO,
                        c -> true,
                        OptimiserConfig::weightDecay,
                        OptimiserConfig::withWeightDecay),
                Settings.choice(
                        name(UPDATES, 4, "schedule"),
                        Schedule.values(),
                        Schedule::key,
                        c -> schedule(c).kind(),
                        (c, kind) -> with(c, schedule(c).withKind(kind))),
                number(
                        name(UPDATES, 5, "scheduleSteps").withUnit(SettingUnit.STEPS),
                        new Range(1, MOST_SCHEDULE_STEPS),
                        NumberSetting.Scale.INTEGER,
                        this::isScheduled,
                        optimiser -> (double) optimiser.schedule().steps(),
                        (optimiser, x) ->
                                optimiser.withSchedule(
                                        optimiser.schedule().withSteps(x.intValue()))),
                linear(
                        name(UPDATES, 6, "scheduleShare"),
                        new Range(0, 1),
                        this::isScheduled,
                        optimiser -> optimiser.schedule().share(),
                        (optimiser, x) ->
                                optimiser.withSchedule(optimiser.schedule().withShare(x))),
                Settings.number(
                        name(LEARNING, 3, "steps"),
                        new Range(1, 100),
                        NumberSetting.Scale.INTEGER,
                        c -> c.updates().order() != UpdateOrder.EXTRA_GRADIENT,
                        c -> (double) c.player(player).steps(),
                        (c, x) -> c.withPlayer(player, c.player(player).withSteps(x.intValue()))));
    }

    private ListSetting layers() {
        return new ListSetting(
                name(own, 0, "layers").withRole(SettingRole.LAYERS).rebuilding(),
                MOST_LAYERS,
                1,
                WIDEST_LAYER,
                true,
                c -> true,
                c -> network(c).hidden().stream().map(Integer::doubleValue).toList(),
                (c, widths) ->
                        with(
                                c,
                                resized(
                                        network(c),
                                        widths.stream().map(Double::intValue).toList())));
    }

    /** Other widths; given start values fit no other architecture, so they are removed. */
    private static NetworkConfig resized(NetworkConfig network, List<Integer> hidden) {
        return hidden.equals(network.hidden())
                ? network
                : network.withHidden(hidden).withStart(List.of());
    }

    private NumberSetting logarithmic(
            SettingName name,
            Range bounds,
            Predicate<GanConfig> relevance,
            Function<OptimiserConfig, Double> getter,
            BiFunction<OptimiserConfig, Double, OptimiserConfig> setter) {
        return number(name, bounds, NumberSetting.Scale.LOGARITHMIC, relevance, getter, setter);
    }

    private NumberSetting linear(
            SettingName name,
            Range bounds,
            Predicate<GanConfig> relevance,
            Function<OptimiserConfig, Double> getter,
            BiFunction<OptimiserConfig, Double, OptimiserConfig> setter) {
        return number(name, bounds, NumberSetting.Scale.LINEAR, relevance, getter, setter);
    }

    private NumberSetting number(
            SettingName name,
            Range bounds,
            NumberSetting.Scale scale,
            Predicate<GanConfig> relevance,
            Function<OptimiserConfig, Double> getter,
            BiFunction<OptimiserConfig, Double, OptimiserConfig> setter) {
        return new NumberSetting(
                name,
                c -> bounds,
                scale,
                c -> true,
                relevance,
                c -> getter.apply(optimiser(c)),
                (c, x) -> with(c, setter.apply(optimiser(c), x)));
    }

    private SettingName name(SettingSection section, int place, String name) {
        return section.name(place, prefix + name).of(player);
    }

    private Predicate<GanConfig> uses(OptimiserKind kind) {
        return c -> optimiser(c).kind() == kind;
    }

    /** Adam and its variants. */
    private Predicate<GanConfig> usesMoments() {
        return uses(OptimiserKind.ADAM)
                .or(uses(OptimiserKind.AMS_GRAD))
                .or(uses(OptimiserKind.OPTIMISTIC_ADAM));
    }

    private boolean isScheduled(GanConfig c) {
        return schedule(c).kind() != Schedule.CONSTANT;
    }

    private ScheduleConfig schedule(GanConfig c) {
        return optimiser(c).schedule();
    }

    private NetworkConfig network(GanConfig c) {
        return c.player(player).network();
    }

    private OptimiserConfig optimiser(GanConfig c) {
        return c.player(player).optimiser();
    }

    private GanConfig with(GanConfig c, NetworkConfig network) {
        return c.withPlayer(player, c.player(player).withNetwork(network));
    }

    private GanConfig with(GanConfig c, OptimiserConfig optimiser) {
        return c.withPlayer(player, c.player(player).withOptimiser(optimiser));
    }

    private GanConfig with(GanConfig c, ScheduleConfig schedule) {
        return with(c, optimiser(c).withSchedule(schedule));
    }
}
