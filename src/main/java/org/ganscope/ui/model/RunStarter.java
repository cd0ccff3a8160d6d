package org.ganscope.ui.model;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.session.Command;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

/** Starts a run at step 0: with the user's settings, a scenario's, or other data. */
public final class RunStarter {
    private final RunSettings settings;
    private final OwnTargets own;
    private final Origin origin;
    private final Transport transport;
    private final Notices notices;
    private final Undo undo;
    private Runnable onChoice = () -> {};

    RunStarter(
            RunSettings settings,
            OwnTargets own,
            Origin origin,
            Transport transport,
            Notices notices,
            Undo undo) {
        this.settings = settings;
        this.own = own;
        this.origin = origin;
        this.transport = transport;
        this.notices = notices;
        this.undo = undo;
    }

    /** Goes back to step 0 with the user's settings. */
    public void reset() {
        undo.note(Text.of("undo.reset"));
        origin.leave();
        transport.standAfter(new Command.Reset());
        notices.forgetWhatBegins();
    }

    /** Goes back to step 0 of the original scenario: settings, pace, probe and layers. */
    public void resetToScenario(ViewState view) {
        Scenario scenario = origin.scenarioProperty().get();
        choose(scenario, scenario.config());
        view.reset();
    }

    /** Applies a scenario: all its settings, at step 0, and its pace. */
    public void choose(Scenario chosen) {
        onChoice.run();
        choose(chosen, chosen.config());
    }

    /** Sets what is done before a scenario is chosen. */
    void setOnChoice(Runnable action) {
        onChoice = action;
    }

    /** Applies all settings of a scenario except its target, at step 0, and its pace. */
    public void choose(Scenario chosen, TargetConfig target) {
        onChoice.run();
        choose(chosen, chosen.config().withTarget(target));
        notices.tell(Notice.Kind.REBUILT, Text.of("status.suited", chosen.title()));
    }

    /** Applies settings that differ from those of a scenario, at step 0, and its pace. */
    public void begin(Scenario from, GanConfig config) {
        choose(from, config);
    }

    private void choose(Scenario chosen, GanConfig config) {
        settings.checkBeside(config.target());
        undo.note(Text.of("undo.scenario", chosen.title()));
        origin.leave();
        origin.setScenario(chosen);
        settings.forgetCompanions();
        restart(config);
        notices.clear();
        transport.paceProperty().set(chosen.pace());
    }

    /**
     * Replaces all settings and stays at step 0.
     *
     * @throws InputException if they are not possible; nothing has changed then
     */
    public void start(GanConfig replacement) {
        settings.checkBeside(replacement.target());
        undo.note(Text.of("undo.start"));
        origin.leave();
        restart(replacement);
        notices.clear();
    }

    /** Starts a run that was left before, from step 0. */
    void startAgain(GanConfig config, Scenario from) {
        origin.leave();
        origin.setScenario(from);
        restart(config);
    }

    private void restart(GanConfig replacement) {
        Command.Configure command = new Command.Configure(replacement);
        GanConfig before = settings.config();
        settings.take(replacement);
        transport.pause();
        transport.standAfter(command);
        if (Settings.rebuilding(before, replacement).isEmpty()) {
            transport.standAfter(new Command.Reset());
        }
    }

    /**
     * Called when the awaited target has been read. It comes into force at step 0, unless another
     * was chosen since; then it is available under its kind. A run that is training starts again
     * with it.
     */
    public void arrive(TargetConfig read) {
        if (own.awaited().isEmpty()) {
            own.keepOlder(read);
            return;
        }
        boolean goesOn = transport.isTraining();
        boolean begun = goesOn || origin.hasSteps();
        undo.note(Text.of("undo.data"));
        origin.leave();
        restart(settings.config().withTarget(read));
        if (goesOn) {
            transport.play();
        }
        if (begun) {
            notices.tell(Notice.Kind.REBUILT, Text.of("status.data.arrived"));
        }
    }
}
