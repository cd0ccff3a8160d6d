package org.ganscope.ui.model;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

/**
 * Makes the user's own data the target: of the run whose settings are changed, or of both. Networks
 * that were chosen for the line can hardly learn the plane, so a change between the two may also
 * change settings: to those of the scenario for drawings.
 */
public final class SuitedSettings {
    private final Comparison comparison;
    private final ObservableValue<String> words;

    public SuitedSettings(Comparison comparison) {
        this.comparison = comparison;
        words =
                Bindings.createStringBinding(
                        this::words, comparison.secondProperty(), comparison.sideProperty());
    }

    private String words() {
        return comparison.second().isEmpty()
                ? Text.of("drawing.use")
                : switch (comparison.sideProperty().get()) {
                    case A -> Text.of("drawing.use.a");
                    case B -> Text.of("drawing.use.b");
                    case BOTH -> Text.of("drawing.use.both");
                };
    }

    /** The words of a button that makes data the target: for which run, if two are compared. */
    public ObservableValue<String> wordsProperty() {
        return words;
    }

    /** The settings that get the data. */
    public ObservableValue<GanConfig> configProperty() {
        return comparison.editedConfigProperty();
    }

    /** Whether a target of this dimension needs other networks than those in force. */
    public boolean areInQuestion(int dimension) {
        return comparison.edited().config().dataDimension() != dimension;
    }

    /**
     * Changes the target, during the run if the dimension stays the same.
     *
     * @param suited whether suitable settings are applied if the dimension changes
     * @throws InputException if it is refused; nothing has changed then
     */
    public void use(TargetConfig target, boolean suited) {
        RunSettings settings = comparison.edited().settings();
        settings.checkBeside(target);
        if (suited && areInQuestion(target.dimension())) {
            comparison.edited().starter().choose(scenario(target.dimension()), target);
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
