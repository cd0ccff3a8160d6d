package org.ganscope.ui.sweep;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.control.ChoiceList;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a sweep is to try, and what its map is to show. */
final class SweepPlan extends VBox {
    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_SEEDS = 100;

    private final AxisChoice across;
    private final AxisChoice up;
    private final TextField steps = field("steps", "1500");
    private final TextField seeds = field("seeds", "3");
    private final VBox tried;
    private SweepMeasure measure = SweepMeasure.JSD;

    /**
     * The usual plan.
     *
     * @param onMeasure is called when another measure is chosen
     * @param onChange is called when something else is to be tried
     */
    SweepPlan(Runnable onMeasure, Runnable onChange) {
        across =
                new AxisChoice(
                        "sweep.axis.across", Settings.of("discriminator.learningRate"), onChange);
        up = new AxisChoice("sweep.axis.up", Settings.of("generator.learningRate"), onChange);
        for (TextField field : List.of(steps, seeds)) {
            field.textProperty().subscribe((before, now) -> onChange.run());
        }
        getStyleClass().add("sweep-plan");
        ChoiceList<SweepMeasure> measures =
                new ChoiceList<>(chosen -> {
                    measure = chosen;
                    onMeasure.run();
                });
        measures.setId("sweep-measure");
        measures.setMaxWidth(Double.MAX_VALUE);
        measures.setAccessibleText(Text.of("sweep.colour"));
        measures.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable SweepMeasure each) {
                        return each == null ? "" : Text.of("sweep.measure." + each.key());
                    }

                    @Override
                    public SweepMeasure fromString(String text) {
                        throw new UnsupportedOperationException("the list is not typed into");
                    }
                });
        measures.offer(List.of(SweepMeasure.values()), measure);
        GridPane counts = new GridPane();
        counts.getStyleClass().add("sweep-counts");
        counts.addRow(0, name("sweep.steps", steps), steps, name("sweep.seeds", seeds), seeds);
        tried = new VBox(across, up, counts);
        tried.getStyleClass().add("sweep-plan");
        tried.managedProperty().bind(tried.visibleProperty());
        getChildren().addAll(tried, new VBox(name("sweep.colour", measures), measures));
    }

    private static TextField field(String key, String value) {
        TextField field = new TextField(value);
        field.setId("sweep-" + key);
        field.getStyleClass().add("number-field");
        field.setAccessibleText(Text.of("sweep." + key));
        return field;
    }

    private static Label name(String key, Node of) {
        Label name = new Label(Text.of(key));
        name.setLabelFor(of);
        name.getStyleClass().addAll("secondary", "small");
        return name;
    }

    /** Proposes values around these settings. */
    void offer(GanConfig config) {
        across.offer(config);
        up.offer(config);
    }

    /** Hides what is tried while it is; what is shown can always be chosen. */
    void setFixed(boolean isFixed) {
        tried.setVisible(!isFixed);
    }

    SweepMeasure measure() {
        return measure;
    }

    /**
     * The sweep that is planned.
     *
     * @throws InputException if it is not possible
     */
    Sweep sweep(GanConfig base) {
        return new Sweep(
                base,
                List.of(across.axis(), up.axis()),
                Fields.whole(seeds, 1, MOST_SEEDS),
                Fields.whole(steps, 1, MOST_STEPS));
    }
}
