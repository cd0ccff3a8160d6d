package org.ganscope.ui.model;

import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.InputException;

/**
 * Makes a person's own data the target. Networks that were chosen for the line can hardly learn the
 * plane, so a change between the two may bring settings along: those of the scenario for drawings.
 */
public final class SuitedSettings {
    private final LabModel model;

    public SuitedSettings(LabModel model) {
        this.model = model;
    }

    /** Whether a target of this dimension needs other networks than those in force. */
    public boolean areInQuestion(int dimension) {
        return model.config().dataDimension() != dimension;
    }

    /**
     * Changes the target; live, where the dimension stays.
     *
     * @param suited whether settings come along where the dimension changes
     * @throws InputException if it is refused; nothing has changed then
     */
    public void use(TargetConfig target, boolean suited) {
        if (suited && areInQuestion(target.dimension())) {
            model.choose(scenario(target.dimension()), target);
        } else {
            model.setTarget(target);
        }
    }

    private Scenario scenario(int dimension) {
        TargetKind drawn = dimension == 1 ? TargetKind.DRAWN_LINE : TargetKind.DRAWN_PLANE;
        return model.scenarios().stream()
                .filter(one -> one.config().target().kind() == drawn)
                .findFirst()
                .orElseThrow();
    }
}
