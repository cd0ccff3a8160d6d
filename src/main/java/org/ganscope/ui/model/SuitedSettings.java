package org.ganscope.ui.model;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.text.InputException;

/**
 * Makes the user's own data the target. Networks that were chosen for the line can hardly learn the
 * plane, so a change between the two may also change settings: to those of the scenario for
 * drawings.
 */
public final class SuitedSettings {
    private final RunSettings settings;
    private final RunStarter starter;

    public SuitedSettings(RunModel run) {
        settings = run.settings();
        starter = run.starter();
    }

    /** Whether a target of this dimension needs other networks than those in force. */
    public boolean areInQuestion(int dimension) {
        return settings.config().dataDimension() != dimension;
    }

    /**
     * Changes the target, during the run if the dimension stays the same.
     *
     * @param suited whether suitable settings are applied if the dimension changes
     * @throws InputException if it is refused; nothing has changed then
     */
    public void use(TargetConfig target, boolean suited) {
        if (suited && areInQuestion(target.dimension())) {
            starter.choose(scenario(target.dimension()), target);
        } else {
            settings.setTarget(target);
        }
    }

    private static Scenario scenario(int dimension) {
        TargetKind drawn = dimension == 1 ? TargetKind.DRAWN_LINE : TargetKind.DRAWN_PLANE;
        return Scenarios.all().stream()
                .filter(one -> one.config().target().kind() == drawn)
                .findFirst()
                .orElseThrow();
    }
}
