package org.ganscope.ui.predict;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.ganscope.session.PredictedCurve;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.Prediction.State;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A bar below the toolbar, while something is predicted: what and how many steps ahead, what is to
 * be done next, and the score.
 */
public final class PredictionBar extends HBox {
    private static final List<Long> STEPS =
            List.of(10L, 50L, 100L, 200L, 500L, 1000L, 2000L, 5000L);

    private static final PseudoClass SCORE = PseudoClass.getPseudoClass("score");

    private final Prediction prediction;
    private final ComboBox<PredictedCurve> curve =
            choice("predict-curve", each -> Text.of("predict.curve." + each.key()));
    private final ComboBox<Long> steps =
            choice("predict-steps", each -> Text.of("predict.steps", NumberDisplay.count(each)));
    private final Label sentence = new Label();
    private final Hint measure = new Hint("");
    private final Button go = new Button();
    private final Button again = button("predict-again", "predict.again");
    private final TextField name = new TextField();
    private final Button save = button("predict-save", "predict.save");
    private final Button open = button("predict-open", "predict.open");
    private boolean isFollowing;

    public PredictionBar(Prediction prediction, SketchFiles files) {
        this.prediction = prediction;
        setId("predict-bar");
        getStyleClass().add("predict-bar");
        managedProperty().bind(visibleProperty());
        curve.setAccessibleText(Text.of("predict.curve"));
        steps.setAccessibleText(Text.of("predict.steps.accessible"));
        curve.setOnAction(event -> choose());
        steps.setOnAction(event -> choose());
        sentence.setId("predict-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        measure.on(sentence);
        go.setId("predict-go");
        go.managedProperty().bind(go.visibleProperty());
        go.getStyleClass().add("primary");
        go.setOnAction(event -> prediction.go());
        go.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of("predict.go.tooltip")).on(go);
        again.setOnAction(event -> again());
        new Hint(Text.of("predict.again.tooltip")).on(again);
        name.setId("predict-name");
        name.managedProperty().bind(name.visibleProperty());
        name.setPromptText(Text.of("predict.name"));
        name.setAccessibleText(Text.of("predict.name"));
        name.setPrefColumnCount(7);
        name.setMinWidth(0);
        save.setOnAction(event -> files.save(getScene().getWindow(), name.getText()));
        new Hint(Text.of("predict.save.tooltip")).on(save);
        open.setOnAction(event -> files.ask(getScene().getWindow()));
        new Hint(Text.of("predict.open.tooltip")).on(open);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("predict-close");
        close.getStyleClass().addAll("quiet", "icon-button");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(Text.of("predict.close"));
        close.setOnAction(event -> prediction.close());
        new Hint(Text.of("predict.close.tooltip")).on(close);
        getChildren().addAll(curve, steps, sentence, go, again, name, save, open, close);
        prediction.stateProperty().subscribe(state -> show());
        prediction.sketchedProperty().subscribe(sketched -> show());
        prediction.scoreProperty().subscribe(score -> show());
        prediction.run().snapshotProperty().subscribe(frame -> showGo());
    }

    private static Button button(String id, String key) {
        Button button = new Button(Text.of(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static <T> ComboBox<T> choice(String id, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("it cannot be typed");
                    }
                });
        return box;
    }

    private void choose() {
        if (!isFollowing && curve.getValue() != null && steps.getValue() != null) {
            prediction.choose(curve.getValue(), steps.getValue());
        }
    }

    private void again() {
        prediction.begin(prediction.curve(), prediction.steps());
    }

    private void show() {
        State state = prediction.stateProperty().get();
        setVisible(state != State.CLOSED);
        if (!isVisible()) {
            return;
        }
        isFollowing = true;
        offer(curve, curves(), prediction.curve());
        TreeSet<Long> counts = new TreeSet<>(STEPS);
        counts.add(prediction.steps());
        offer(steps, List.copyOf(counts), prediction.steps());
        isFollowing = false;
        boolean canChoose = prediction.canSketch();
        curve.setDisable(!canChoose);
        steps.setDisable(!canChoose);
        boolean hasOwn = !prediction.sketchedProperty().get().own().isEmpty();
        for (Node part : List.of(name, save)) {
            part.setVisible(hasOwn && state != State.RUNNING);
        }
        open.setVisible(state != State.RUNNING);
        again.setVisible(state == State.REVEALED);
        sentence.setText(words(state));
        sentence.pseudoClassStateChanged(SCORE, state == State.REVEALED);
        measure.setText(ScoreWords.measure(prediction.curve()));
        showGo();
    }

    private static <T> void offer(ComboBox<T> box, List<T> items, T value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
    }

    private List<PredictedCurve> curves() {
        boolean isPlane = prediction.run().config().dataDimension() == 2;
        return List.of(PredictedCurve.values()).stream()
                .filter(each -> !isPlane || each.isOverSteps())
                .toList();
    }

    private void showGo() {
        State state = prediction.stateProperty().get();
        boolean isWaiting =
                state == State.RUNNING
                        && prediction.run().snapshot().stepsPerSecond() == 0
                        && prediction.run().snapshot().step() < prediction.to();
        go.setVisible(state == State.CHOOSING || state == State.SKETCHING || isWaiting);
        go.setDisable(state == State.CHOOSING);
        go.setText(Text.of(isWaiting ? "predict.goOn" : "predict.go"));
    }

    private String words(State state) {
        String what = Text.of("predict.what." + prediction.curve().key());
        String to = NumberDisplay.count(prediction.to());
        return switch (state) {
            case CLOSED, WAITING -> Text.of("predict.waiting");
            case CHOOSING ->
                    prediction.curve().isOverSteps()
                            ? Text.of(
                                    "predict.sketch.steps",
                                    what,
                                    NumberDisplay.count(prediction.from()),
                                    to)
                            : Text.of("predict.sketch.line", what, to);
            case SKETCHING -> Text.of("predict.ready", to);
            case RUNNING -> Text.of("predict.running", to);
            case REVEALED ->
                    prediction
                            .scoreProperty()
                            .get()
                            .map(ScoreWords::of)
                            .orElseGet(() -> Text.of("predict.passed", to));
        };
    }
}
