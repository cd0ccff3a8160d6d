package org.ganscope.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Game;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The four numbers of the linear playground, G(z) = w·z + b and D(x) = σ(a·x + c) or a·x + c, live
 * and as bars. Shown only if neither network has a hidden layer and z has one coordinate.
 */
final class ParametersSection extends FoldingGroup {
    /** One of the four numbers. */
    private record Parameter(
            String name, String style, ToDoubleFunction<Snapshot> value, Label text, ValueBar bar) {
        Parameter(String name, String style, ToDoubleFunction<Snapshot> value) {
            this(name, style, value, new Label(), new ValueBar(style));
        }
    }

    private final List<Parameter> parameters =
            List.of(
                    new Parameter("w", "generator", frame -> frame.generator().get(0)),
                    new Parameter("b", "generator", frame -> frame.generator().get(1)),
                    new Parameter("a", "discriminator", frame -> frame.discriminator().get(0)),
                    new Parameter("c", "discriminator", frame -> frame.discriminator().get(1)));

    private final Label formula = new Label();

    ParametersSection(ObservableValue<Snapshot> frames) {
        super("parameters");
        setTitle(Text.of("setting.section.parameters"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("parameters");
        for (int row = 0; row < parameters.size(); row++) {
            Parameter parameter = parameters.get(row);
            Label name = new Label(parameter.name());
            name.getStyleClass().addAll("strong", parameter.style());
            new Hint(Text.of("setting.parameter." + parameter.name())).on(name);
            parameter.text().setId("parameter-" + parameter.name());
            parameter.text().getStyleClass().add("parameter-value");
            grid.addRow(row, name, parameter.text(), parameter.bar());
            GridPane.setHgrow(parameter.bar(), Priority.ALWAYS);
        }
        formula.getStyleClass().addAll("secondary", "small");
        add(formula);
        add(grid);
        managedProperty().bind(visibleProperty());
        frames.map(Snapshot::config).map(ParametersSection::isLinear).subscribe(this::setVisible);
        whileSeen(frames).subscribe(this::show);
    }

    private void show(Snapshot frame) {
        formula.setText(Text.of(formula(frame.config().game())));
        for (Parameter parameter : parameters) {
            double value = parameter.value().applyAsDouble(frame);
            parameter.text().setText(NumberDisplay.fixed(value, 3));
            parameter.bar().show(value);
        }
    }

    private static String formula(Game game) {
        if (game.isCritic()) {
            return "setting.parameters.formula.critic";
        }
        return game.scoreIsProbability()
                ? "setting.parameters.formula"
                : "setting.parameters.formula.score";
    }

    private static boolean isLinear(GanConfig config) {
        return config.generator().network().hidden().isEmpty()
                && config.discriminator().network().hidden().isEmpty()
                && config.latent().dimension() == 1
                && config.dataDimension() == 1
                && config.design().packing() == 1
                && config.design().minibatchKernels() == 0;
    }
}
