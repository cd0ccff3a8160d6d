package org.ganscope.ui.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.data.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.gan.StepKind;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Waypoint;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.stage1d.LineLayers;
import org.ganscope.ui.stage2d.LayerChoice;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the window knows and can do: the person's settings, the session that trains them, and the
 * latest picture of it. On the JavaFX thread only.
 *
 * <p>{@link #pulse} is called once per pulse until the model {@link #isAtRest}, and again from its
 * next change on: see {@link FramePull}.
 */
public final class LabModel implements AutoCloseable {
    /** The fastest and the slowest pace in steps per second; beyond the fastest: unlimited. */
    public static final double SLOWEST = 1;

    public static final double FASTEST = 10_000;

    /** Where the probe is at first. */
    private static final double FIRST_Z = 0.4;

    private final TrainingSession session;
    private final ReadOnlyObjectWrapper<GanConfig> config;
    private final FramePull frames;
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<StepKind>> turn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Notices notices = new Notices();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty presenting = new SimpleBooleanProperty(false);
    private final DoubleProperty pace = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final LayerChoice layers = new LayerChoice();
    private final LineLayers lineLayers = new LineLayers();
    private final DoubleProperty z1 = new SimpleDoubleProperty(FIRST_Z);
    private final DoubleProperty z2 = new SimpleDoubleProperty(0);
    private List<Scenario> scenarios = List.of();

    /** Whether the run is told to go back, and the latest frame may not know of it. */
    private boolean goesBack;

    private final Origin origin = new Origin();
    private final OwnTargets own = new OwnTargets();
    private final Companions companions = new Companions();
    private Runnable onChange = () -> {};

    /**
     * A model of a session that was made with these settings; whether it has a thread of its own is
     * the caller's business.
     */
    public LabModel(TrainingSession session, GanConfig config) {
        this(
                session,
                config,
                new Run(config).snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0));
    }

    /** A model that shows one picture of a run. */
    public LabModel(TrainingSession session, GanConfig config, Snapshot first) {
        this.session = session;
        this.config = new ReadOnlyObjectWrapper<>(config);
        frames = new FramePull(session, first);
        own.choose(config.target());
        training.subscribe(
                trains -> turn.set(trains ? Optional.of(StepKind.BOTH) : Optional.empty()));
        pace.subscribe(stepsPerSecond -> submit(new Command.Pace(stepsPerSecond.doubleValue())));
    }

    /** Takes a frame, if there is one, and asks for the next. */
    public void pulse(long nanoTime) {
        frames.pulse(nanoTime, training.get());
        SessionState state = snapshot().state();
        goesBack &= !frames.isSettled();
        if (frames.isSettled() || state == SessionState.DIVERGED) {
            training.set(state == SessionState.RUNNING);
        }
        failure.set(session.failure());
        notices.pulse(nanoTime);
    }

    /** Whether pulses change nothing until the user or a file does. */
    public boolean isAtRest() {
        return failure.get().isPresent() || frames.isAtRest(training.get()) && notices.isAtRest();
    }

    /** Calls back whenever a model at rest may not be so any more. */
    public void setOnChange(Runnable callback) {
        onChange = callback;
    }

    private void submit(Command command) {
        frames.expect(session.submit(command));
        onChange.run();
    }

    /** Trains until told otherwise. */
    public void play() {
        if (canGoOn()) {
            submit(new Command.Play());
            training.set(true);
            forgetWhatBegins();
        }
    }

    /**
     * A run that has diverged can only go back or be reset, and one that goes back must arrive;
     * one that was just changed may be a new one.
     */
    private boolean canGoOn() {
        SessionState state = snapshot().state();
        boolean canStep = state != SessionState.DIVERGED && state != SessionState.RETURNING;
        return !goesBack && (canStep || !frames.isSettled());
    }

    /** Goes back to an earlier step of this run and pauses there. */
    public void goBack(Waypoint to) {
        Settings.check(to.config());
        own.choose(to.config().target());
        config.set(to.config());
        boolean staysChanged = origin.changedProperty().get() && to.step() > 0;
        origin.leave(snapshot(), pace.get());
        if (staysChanged) {
            origin.change(snapshot());
        }
        submit(new Command.GoBack(to));
        stop();
        goesBack = true;
        notices.clear();
    }

    public void pause() {
        submit(new Command.Pause());
        stop();
    }

    /** It neither trains, nor has it just made a step, nor does it go back. */
    private void stop() {
        training.set(false);
        turn.set(Optional.empty());
        goesBack = false;
    }

    /** Trains or pauses; steps that were asked for and are still being made count as training. */
    public void toggle() {
        if (training.get() || goesBack || isMoving()) {
            pause();
        } else {
            play();
        }
    }

    private boolean isMoving() {
        return snapshot().state() == SessionState.RETURNING
                || frames.isSettled() && snapshot().stepsPerSecond() != 0;
    }

    /** Makes some steps and stands still. */
    public void step(StepKind move, int count) {
        make(new Command.Step(move, count), move);
    }

    /** Makes steps as fast as possible until the run has made so many, and stands still. */
    public void stepTo(long step) {
        make(new Command.StepTo(step), StepKind.BOTH);
    }

    private void make(Command steps, StepKind move) {
        if (canGoOn()) {
            submit(steps);
            training.set(false);
            turn.set(Optional.of(move));
            forgetWhatBegins();
        }
    }

    /** Goes back to step 0 with the user's settings. */
    public void reset() {
        origin.leave(snapshot(), pace.get());
        submit(new Command.Reset());
        stop();
        forgetWhatBegins();
    }

    /** Goes back to step 0 of the scenario as it came: settings, pace, probe and layers. */
    public void resetToScenario() {
        choose(scenarioProperty().get());
        layers.show(PlaneLayer.standard());
        lineLayers.show(Set.of(LineLayer.values()));
        z1.set(FIRST_Z);
        z2.set(0);
    }

    /**
     * The run whose place the present one took, as long as nothing else is on its way to the
     * session.
     */
    public Optional<Former> former() {
        return frames.isSettled() ? snapshot().ways().former() : Optional.empty();
    }

    /** The scenario that the {@link #former} run came from. */
    Scenario formerScenario() {
        return origin.formerScenario();
    }

    /** Takes up the {@link #former} run again where it ended, paused; does nothing without one. */
    public void bringBack() {
        former().ifPresent(run -> {
            own.choose(run.config().target());
            config.set(run.config());
            pace.set(origin.bringBack(snapshot(), pace.get()));
            submit(new Command.BringBack(run.run()));
            stop();
            notices.clear();
        });
    }

    /**
     * Changes a setting; another objective brings along what it needs, and says so.
     *
     * @throws InputException if the value is refused; nothing has changed then
     */
    public void set(Setting setting, Object value) {
        change(setting.with(config.get(), value));
    }

    /**
     * Changes a setting to a value that was typed.
     *
     * @throws InputException if the text is refused; nothing has changed then
     */
    public void parse(Setting setting, String text) {
        change(setting.parse(config.get(), text));
    }

    private void change(GanConfig changed) {
        Settings.check(changed);
        GanConfig chosen = scenarioProperty().get().config();
        GanConfig accompanied = companions.accompany(config.get(), changed, chosen);
        boolean goesOn = Settings.rebuilding(config.get(), accompanied).isEmpty();
        Notice.Kind kind = goesOn ? Notice.Kind.COMPANIONS : Notice.Kind.REBUILT;
        configure(recalled(accompanied));
        companions.sentence(changed, accompanied).ifPresent(sentence -> tell(kind, sentence));
    }

    /** Who chooses "drawing" or "own data" means their own, if they have brought some. */
    private GanConfig recalled(GanConfig changed) {
        return changed.target().kind() == config.get().target().kind()
                ? changed
                : changed.withTarget(own.recall(changed.target()));
    }

    /**
     * Changes the target; where it has another dimension, given start values fit no network and go.
     *
     * @throws InputException if it is refused; nothing has changed then
     */
    public void setTarget(TargetConfig target) {
        GanConfig changed = config.get().withTarget(target);
        boolean fits = target.dimension() == config.get().dataDimension();
        configure(
                fits
                        ? changed
                        : changed.withoutStart(Player.DISCRIMINATOR)
                                .withoutStart(Player.GENERATOR));
    }

    /**
     * Changes several settings at once.
     *
     * @throws InputException if they are refused; nothing has changed then
     */
    void setAll(GanConfig changed) {
        configure(changed);
    }

    private void configure(GanConfig changed) {
        Settings.check(changed);
        GanConfig before = config.get();
        forget(Notice.Kind.REFUSED);
        if (changed.equals(before)) {
            return;
        }
        if (!changed.target().equals(before.target())) {
            own.choose(changed.target());
        }
        config.set(changed);
        submit(new Command.Configure(changed));
        List<Setting> rebuilding = Settings.rebuilding(before, changed);
        if (rebuilding.isEmpty()) {
            origin.change(snapshot());
        } else {
            tell(Notice.Kind.REBUILT, rebuilt(describe(rebuilding, changed)));
            origin.leave(snapshot(), pace.get());
        }
    }

    /** Says what began, and what ended by it. */
    private String rebuilt(String what) {
        return Text.of(snapshot().step() == 0 ? "status.rebuilt" : "status.rebuilt.ended", what);
    }

    private static String describe(List<Setting> settings, GanConfig config) {
        return settings.stream()
                .filter(setting -> setting.matters(config))
                .map(setting -> SettingWords.sentence(setting, config))
                .collect(Collectors.joining("; "));
    }

    /** Takes over a scenario: all its settings, at step 0, and its pace. */
    public void choose(Scenario chosen) {
        choose(chosen, chosen.config());
    }

    /** Takes over all settings of a scenario but its target, at step 0, and its pace. */
    public void choose(Scenario chosen, TargetConfig target) {
        choose(chosen, chosen.config().withTarget(target));
        tell(Notice.Kind.REBUILT, Text.of("status.suited", chosen.title()));
    }

    private void choose(Scenario chosen, GanConfig settings) {
        origin.leave(snapshot(), pace.get());
        origin.setScenario(chosen);
        companions.forget();
        restart(settings);
        notices.clear();
        pace.set(chosen.pace());
    }

    /**
     * Replaces all settings and stands at step 0.
     *
     * @throws InputException if no person could choose them; nothing has changed then
     */
    public void start(GanConfig replacement) {
        origin.leave(snapshot(), pace.get());
        restart(replacement);
        notices.clear();
    }

    private void restart(GanConfig replacement) {
        Settings.check(replacement);
        GanConfig before = config.get();
        own.choose(replacement.target());
        config.set(replacement);
        submit(new Command.Pause());
        submit(new Command.Configure(replacement));
        if (Settings.rebuilding(before, replacement).isEmpty()) {
            submit(new Command.Reset());
        }
        stop();
    }

    /**
     * Says that the target is only the stand-in for one that is made of a file: it is remembered in
     * its place, until the person chooses another.
     */
    public void await(TargetConfig unread) {
        own.await(unread);
    }

    /** The target whose file is to be read, unless the person has chosen another since. */
    public Optional<TargetConfig> awaited() {
        return awaitedProperty().get();
    }

    /** {@link #awaited}. */
    public ReadOnlyObjectProperty<Optional<TargetConfig>> awaitedProperty() {
        return own.awaitedProperty();
    }

    /**
     * The awaited target has been read. It comes into force at step 0, unless the person has chosen
     * another since (then they find it under its kind); a run that goes on begins anew with it.
     */
    public void arrive(TargetConfig read) {
        if (awaited().isEmpty()) {
            own.keepOlder(read);
            return;
        }
        boolean begun = training.get() || snapshot().step() > 0;
        boolean goesOn = training.get();
        origin.leave(snapshot(), pace.get());
        restart(config.get().withTarget(read));
        if (goesOn) {
            play();
        }
        if (begun) {
            tell(Notice.Kind.REBUILT, Text.of("status.data.arrived"));
        }
    }

    /** The person's settings as they are to be remembered: with the target that is awaited. */
    public GanConfig remembered() {
        return awaited().map(config.get()::withTarget).orElseGet(config::get);
    }

    /**
     * Says a sentence in the strip, for a while from the next pulse on. Troubles that come together
     * stand side by side.
     */
    public void tell(Notice.Kind kind, String sentence) {
        notices.tell(kind, sentence);
        onChange.run();
    }

    /** Takes back what was said of this kind. */
    public void forget(Notice.Kind kind) {
        notices.forget(kind);
        onChange.run();
    }

    /** Takes back what was said of a run that is about to go on. */
    private void forgetWhatBegins() {
        forget(Notice.Kind.REBUILT);
        forget(Notice.Kind.COMPANIONS);
    }

    /** Who says which curves the charts want. */
    public void setChartRequest(Supplier<FrameRequest> request) {
        frames.setChartRequest(request);
    }

    /** What can be chosen. */
    public List<Scenario> scenarios() {
        if (scenarios.isEmpty()) {
            scenarios = Scenarios.all();
        }
        return scenarios;
    }

    /** The scenario that was chosen last; the settings may have moved away from it since. */
    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return origin.scenarioProperty();
    }

    /** Says which scenario the settings come from, without changing them. */
    public void setScenario(Scenario chosen) {
        origin.setScenario(chosen);
    }

    /**
     * Whether settings were changed in the course of this run, so that it is no longer that of the
     * scenario even where they are as they were.
     */
    public ReadOnlyBooleanProperty changedProperty() {
        return origin.changedProperty();
    }

    /** The person's settings; the run has them a moment later. */
    public ReadOnlyObjectProperty<GanConfig> configProperty() {
        return config.getReadOnlyProperty();
    }

    public GanConfig config() {
        return config.get();
    }

    /** The latest picture of the run. Its curves may be empty: see {@link #chartProperty}. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return frames.snapshotProperty();
    }

    public Snapshot snapshot() {
        return frames.snapshotProperty().get();
    }

    /** The latest picture with the curves that the charts asked for. */
    public ReadOnlyObjectProperty<Snapshot> chartProperty() {
        return frames.chartProperty();
    }

    /** Whether the run goes on by itself, as far as the person is concerned. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** Whose turn it is: both players' while it trains, after single steps whoever made them. */
    public ReadOnlyObjectProperty<Optional<StepKind>> turnProperty() {
        return turn.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notices.property();
    }

    /** What ended the training thread, if something unforeseen did. */
    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether everything is larger, for the last row of a lecture hall. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** Steps per second; infinite for as fast as possible. */
    public DoubleProperty paceProperty() {
        return pace;
    }

    /** What is shown of a game over the plane. */
    public LayerChoice layers() {
        return layers;
    }

    /** What is shown of a game on the line. */
    public LineLayers lineLayers() {
        return lineLayers;
    }

    /** The first coordinate of the latent probe. */
    public DoubleProperty z1Property() {
        return z1;
    }

    /** The second one, for a two-dimensional latent space. */
    public DoubleProperty z2Property() {
        return z2;
    }

    /** Ends the session. */
    @Override
    public void close() {
        session.close();
    }
}
