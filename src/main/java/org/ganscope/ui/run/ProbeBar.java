package org.ganscope.ui.run;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.loss.Game;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.words.GameFigures;
import org.ganscope.view.LatentRange;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.Probe;

import java.util.ArrayList;
import java.util.List;

/**
 * The latent probe: the outputs of both networks for the latent point, and sliders for the
 * coordinates of z that have none on the stage. On the line the slider of the first one is the z
 * axis of the stage itself; there the numbers are next to their names, since the bar has nothing
 * else to show.
 */
final class ProbeBar extends HBox {
    private static final PseudoClass PAIR = PseudoClass.getPseudoClass("pair");

    private static final PseudoClass INLINE = PseudoClass.getPseudoClass("inline");

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** The width of three numbers with their names beside them, in sizes of their text. */
    private static final double ROOMY = 25;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final GridPane sliders = new GridPane();
    private Game game;
    private List<Measure> measures = List.of();
    private final Hint sliderTip = new Hint("");
    private final Label firstName = new Label();
    private final Slider first;
    private final Label secondName = new Label();
    private final Slider second;
    private final Label firstValue = sliderValue();
    private final Label secondValue = sliderValue();
    private final Label z = new Label();
    private final Label zName = name("probe.z.line");
    private final GridPane zReadOut = readOut(zName, z, "", new Hint(Text.of("probe.z.tooltip")));
    private final Label xName = name("probe.x");
    private final Label x = new Label();
    private final Hint xTip = new Hint("");
    private final GridPane xReadOut = readOut(xName, x, "generator", xTip);
    private final Label scoreName = new Label();
    private final Label score = new Label();
    private final Hint scoreTip = new Hint("");
    private final GridPane scoreReadOut = readOut(scoreName, score, "discriminator", scoreTip);
    private final Label slopeName = new Label();
    private final Label slope = new Label();
    private final Hint slopeTip = new Hint("");
    private final GridPane slopeReadOut = readOut(slopeName, slope, "", slopeTip);

    /**
     * The probe bar of a run.
     *
     * @param frames the pictures of it
     */
    ProbeBar(
            RunId run,
            ReadOnlyObjectProperty<Snapshot> frames,
            DoubleProperty z1,
            DoubleProperty z2) {
        getStyleClass().add("probe-bar");
        setMinWidth(0); // else a number that does not fit would keep the bar as wide as it needs
        setAlignment(Pos.CENTER_LEFT);
        first = slider("probe.z1.accessible", z1);
        second = slider("probe.z2.accessible", z2);
        first.setId(run.of("z1"));
        second.setId(run.of("z2"));
        firstValue.setId(run.of("probe-z1"));
        secondValue.setId(run.of("probe-z2"));
        z.setId(run.of("probe-z"));
        x.setId(run.of("probe-x"));
        score.setId(run.of("probe-score"));
        slope.setId(run.of("probe-slope"));
        firstName.setLabelFor(first);
        secondName.setLabelFor(second);
        for (Label name : List.of(firstName, secondName)) {
            name.getStyleClass().add("strong");
            name.setMinWidth(USE_PREF_SIZE);
        }
        sliders.getStyleClass().add("probe-sliders");
        sliders.addRow(0, firstName, first, firstValue);
        sliders.addRow(1, secondName, second, secondValue);
        for (Node node :
                List.of(
                        sliders,
                        firstName,
                        first,
                        firstValue,
                        secondName,
                        second,
                        secondValue,
                        zReadOut)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        GridPane.setHgrow(first, Priority.ALWAYS);
        GridPane.setHgrow(second, Priority.ALWAYS);
        setHgrow(sliders, Priority.ALWAYS);
        setNarrow(false, false);
        frames.map(frame -> Spaces.of(frame.config())).subscribe(this::showSpaces);
        game = frames.get().config().game();
        frames.map(frame -> frame.config().game()).subscribe(this::nameScore);
    }

    /**
     * Beside another stage the numbers are below the sliders, and only those of the game; in a
     * presentation they are alone, since the probe can be dragged in the picture.
     */
    void setNarrow(boolean narrow, boolean presented) {
        getChildren().clear();
        if (narrow) {
            HBox numbers = new HBox(zReadOut, xReadOut, scoreReadOut);
            numbers.getStyleClass().add("probe-numbers");
            VBox rows = presented ? new VBox(numbers) : new VBox(sliders, numbers);
            setHgrow(rows, Priority.ALWAYS);
            getChildren().add(rows);
        } else {
            getChildren().addAll(sliders, zReadOut, xReadOut, scoreReadOut, slopeReadOut);
        }
        pseudoClassStateChanged(NARROW, narrow);
    }

    /**
     * Numbers that would be cut off are left out, the last one first, and the sliders get their
     * room; in a bar that is narrow for its text, the numbers are closer together.
     */
    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(TIGHT, getWidth() < ROOMY * xName.getFont().getSize());
        if (getChildren().contains(slopeReadOut)) {
            double room = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
            for (Node child : getChildren()) {
                boolean isNumber = child == scoreReadOut || child == slopeReadOut;
                if (!isNumber && !child.isManaged()) {
                    continue;
                }
                double width = child == sliders ? child.minWidth(-1) : child.prefWidth(-1);
                room -= width + getSpacing();
                if (isNumber) {
                    child.setVisible(room >= 0);
                    child.setManaged(room >= 0);
                }
            }
        }
        super.layoutChildren();
    }

    private Slider slider(String key, DoubleProperty z) {
        Slider slider = new Slider(-2.5, 2.5, z.get());
        slider.getStyleClass().add("latent");
        slider.setBlockIncrement(0.05);
        slider.setMinWidth(60);
        slider.setAccessibleText(Text.of(key));
        sliderTip.on(slider);
        slider.valueProperty().bindBidirectional(z);
        return slider;
    }

    /** In the plane each coordinate is next to its slider. */
    private static Label sliderValue() {
        Label value = new Label();
        value.getStyleClass().addAll("readout-value", "probe-coordinate");
        return value;
    }

    private static Label name(String key) {
        return new Label(Text.of(key));
    }

    private static GridPane readOut(Label name, Label value, String style, Hint tip) {
        name.getStyleClass().add("readout-name");
        name.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().addAll("readout-value", style);
        tip.on(name).on(value);
        GridPane box = new GridPane();
        box.add(name, 0, 0);
        box.add(value, 0, 1);
        box.getStyleClass().add("probe-readout");
        return box;
    }

    /** Two coordinates, with room for three digits each: far from 0, decimals do not matter. */
    private static String pair(double[] point) {
        double far = Math.max(Math.abs(point[0]), Math.abs(point[1]));
        int decimals = far >= 99.95 ? 0 : far >= 9.995 ? 1 : 2;
        return NumberDisplay.fixed(point[0], decimals)
                + ", "
                + NumberDisplay.fixed(point[1], decimals);
    }

    /** G(z) in the units of the axes; the tooltip has the values of the networks. */
    private void showPoint(double[] point) {
        List<String> shown = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int c = 0; c < point.length; c++) {
            shown.add(measures.get(c).write(point[c]));
            seen.add(NumberDisplay.fixed(point[c], 2));
        }
        boolean isOwn = measures.stream().anyMatch(Measure::isOwn);
        x.setText(isOwn || point.length == 1 ? String.join(", ", shown) : pair(point));
        boolean isScaled = Measure.areOnOtherScales(measures);
        String names = String.join(", ", measures.stream().map(Measure::name).toList());
        xTip.setText(
                !isOwn
                        ? Text.of("probe.x.tooltip")
                        : isScaled
                                ? Text.of("probe.x.scaled.tooltip", names, String.join(", ", seen))
                                : Text.of("probe.x.own.tooltip", names));
    }

    /**
     * The factor by which G stretches lengths along z, or areas of (z₁, z₂), into the plane: in the
     * networks' units, since a length over two columns of a file has the unit of neither.
     */
    private void showStretch(Probe.Reading reading) {
        boolean isLine = reading.z().length == 1;
        String name = Text.of(isLine ? "probe.stretch.line" : "probe.stretch.plane");
        String tip = Text.of(isLine ? "probe.stretch.line.tooltip" : "probe.stretch.plane.tooltip");
        boolean isScaled = Measure.areOnOtherScales(measures);
        slopeName.setText(isScaled ? Text.of("probe.stretch.standardised", name) : name);
        slope.setText(NumberDisplay.fixed(isLine ? reading.steepness() : reading.stretch(), 2));
        slopeTip.setText(isScaled ? Text.of("probe.stretch.standardised.tooltip", tip) : tip);
    }

    /** The speed of G along the line, in the unit of its axis. */
    private void showSlope(Probe.Reading reading) {
        Measure measure = measures.getFirst();
        double[] parts = reading.slope();
        boolean isLine = parts.length == 1;
        slopeName.setText(Text.of(isLine ? "probe.slope.line" : "probe.slope.plane"));
        slope.setText(measure.writeDifference(isLine ? parts[0] : reading.steepness()));
        String tip =
                isLine
                        ? Text.of("probe.slope.tooltip")
                        : Text.of(
                                "probe.slope.parts",
                                measure.writeDifference(parts[0]),
                                measure.writeDifference(parts[1]));
        slopeTip.setText(measure.isOwn() ? Text.of("probe.slope.own", tip, measure.name()) : tip);
    }

    private void nameScore(Game played) {
        game = played;
        boolean isCritic = game.isCritic();
        scoreReadOut.pseudoClassStateChanged(PAIR, isCritic); // its name is as long as a pair
        scoreName.setText(Text.of(isCritic ? "probe.score.critic" : "probe.score"));
        scoreTip.setText(Text.of(isCritic ? "probe.score.critic.tooltip" : "probe.score.tooltip"));
    }

    /** Everything that the sliders and numbers depend on. */
    private record Spaces(LatentConfig latent, List<Measure> measures) {
        static Spaces of(GanConfig config) {
            return new Spaces(config.latent(), Measures.of(config.target()));
        }

        boolean isPlane() {
            return measures.size() == 2;
        }
    }

    private void showSpaces(Spaces spaces) {
        LatentConfig latent = spaces.latent();
        measures = spaces.measures();
        Measure across = measures.getFirst();
        boolean isNamed = across.isOwn() && !spaces.isPlane();
        xName.setText(isNamed ? Text.of("probe.x.own", across.name()) : Text.of("probe.x"));
        Range range = LatentRange.of(latent.prior());
        for (Slider slider : List.of(first, second)) {
            slider.setMin(range.low());
            slider.setMax(range.high());
        }
        boolean isPair = latent.dimension() >= 2;
        boolean isLine = !spaces.isPlane();
        // over the plane the latent square shows that these are latent
        String name = spaces.isPlane() ? "probe.z1.plane" : "probe.z1";
        firstName.setText(Text.of(isPair ? name : "probe.z"));
        secondName.setText(Text.of(spaces.isPlane() ? "probe.z2.plane" : "probe.z2"));
        for (Node node : List.of(secondName, second, secondValue)) {
            node.setVisible(isPair);
        }
        for (Node node : List.of(firstName, first)) {
            node.setVisible(!isLine);
        }
        firstValue.setVisible(isPair && !isLine);
        sliders.setVisible(isPair || !isLine);
        zName.setText(Text.of(isPair ? "stage.z1" : "probe.z.line"));
        zReadOut.setVisible(isLine || !isPair);
        pseudoClassStateChanged(INLINE, isLine);
        for (GridPane readOut : List.of(zReadOut, xReadOut, scoreReadOut, slopeReadOut)) {
            Node value = readOut.getChildren().getLast();
            GridPane.setConstraints(value, isLine ? 1 : 0, isLine ? 0 : 1);
            readOut.pseudoClassStateChanged(INLINE, isLine);
        }
        xReadOut.pseudoClassStateChanged(PAIR, spaces.isPlane());
        String tooltip = spaces.isPlane() ? "probe.tooltip.plane" : "probe.tooltip";
        sliderTip.setText(
                latent.dimension() > 2
                        ? Text.of("probe.tooltip.space", latent.dimension())
                        : Text.of(tooltip));
    }

    /** Shows a reading; all numbers keep their places. */
    void show(Probe.Reading reading) {
        double[] at = reading.z();
        z.setText(NumberDisplay.fixed(at[0], 2));
        firstValue.setText(z.getText());
        secondValue.setText(at.length == 1 ? "" : NumberDisplay.fixed(at[1], 2));
        boolean isPlane = reading.point().length == 2;
        showPoint(reading.point());
        score.setText(GameFigures.score(reading.score(), game));
        if (isPlane) {
            showStretch(reading);
        } else {
            showSlope(reading);
        }
    }
}
