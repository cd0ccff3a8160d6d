package org.ganscope.ui.stage2d;

import javafx.scene.input.MouseEvent;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.plane.PlaneReading;

import java.util.List;
import java.util.Optional;

/** The output of D at the pointer, in a card next to it. */
final class PlaneReadOut {
    private static final int POINT = 0;
    private static final int SECOND = 1;
    private static final int STANDARDISED = 2;
    private static final int SCORE = 3;
    private static final int LOGIT = 4;
    private static final int OPTIMUM = 5;
    private static final int GRADIENT = 6;
    private static final int STEEPNESS = 7;
    private static final int ROWS = 8;

    private final Stage2D stage;
    private final ReadCard card = new ReadCard(ROWS);
    private List<Measure> measures = List.of();
    private PlaneReader reader = (x, y) -> Optional.empty();
    private Palette palette = Palette.light();
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;

    PlaneReadOut(RunId run, Stage2D stage) {
        this.stage = stage;
        card.setId(run.of("plane-read-out"));
        stage.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> {
                    // over the column or a button there is nothing to read
                    boolean onPlane = event.getTarget() == stage;
                    point(onPlane ? event.getX() : Double.NaN, event.getY());
                });
        stage.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(Double.NaN, Double.NaN));
        stage.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN, Double.NaN));
    }

    ReadCard card() {
        return card;
    }

    void setReader(PlaneReader newReader) {
        reader = newReader;
    }

    void style(Palette newPalette, double em) {
        palette = newPalette;
        card.style(palette, em);
        card.name(STANDARDISED, Text.of("stage.read.standardised"), palette.secondary());
        card.name(OPTIMUM, Text.of("stage.read.optimal.estimate"), palette.discriminatorText());
    }

    private void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        update();
    }

    /** Reads again, from a picture with these measures. */
    void update(List<Measure> newMeasures) {
        measures = newMeasures;
        update();
    }

    private void update() {
        PlaneScales scales = stage.scales();
        boolean inside = scales != null && scales.panel().contains(pointerX, pointerY);
        if (scales == null || !inside) {
            card.hide();
            return;
        }
        double x = scales.valueX(pointerX);
        double y = scales.valueY(pointerY);
        Optional<PlaneReading> reading = reader.read(x, y);
        if (reading.isEmpty()) {
            card.hide();
            return;
        }
        showPoint(x, y);
        show(reading.get());
        card.showBeside(pointerX, pointerY, stage.getWidth(), stage.getHeight());
    }

    /** Your own data have a row for each column; other points have one. */
    private void showPoint(double x, double y) {
        String point = NumberDisplay.value(x) + ", " + NumberDisplay.value(y);
        boolean isOwn = measures.stream().anyMatch(Measure::isOwn);
        card.setRowVisible(SECOND, isOwn);
        card.setRowVisible(STANDARDISED, Measure.areOnOtherScales(measures));
        card.value(STANDARDISED, point);
        if (isOwn) {
            card.name(POINT, measures.get(0).name(), palette.secondary());
            card.value(POINT, measures.get(0).write(x));
            card.name(SECOND, measures.get(1).name(), palette.secondary());
            card.value(SECOND, measures.get(1).write(y));
        } else {
            card.name(POINT, Text.of("stage.read.point"), palette.secondary());
            card.value(POINT, point);
        }
    }

    private void show(PlaneReading reading) {
        boolean isCritic = reading.kind() == ScoreKind.CRITIC;
        name(SCORE, isCritic ? "stage.read.critic.centred" : "stage.read.score");
        card.value(SCORE, NumberDisplay.value(reading.score() - reading.level()));
        name(LOGIT, isCritic ? "stage.read.critic" : "stage.read.logit");
        card.value(LOGIT, NumberDisplay.value(isCritic ? reading.score() : reading.logit()));
        card.setRowVisible(LOGIT, isCritic || !Double.isNaN(reading.logit()));
        card.setRowVisible(OPTIMUM, !isCritic);
        card.value(OPTIMUM, NumberDisplay.value(reading.optimum()));
        nameSlope(GRADIENT, isCritic ? "stage.read.gradient.critic" : "stage.read.gradient");
        card.value(
                GRADIENT,
                NumberDisplay.value(reading.slopeX())
                        + ", "
                        + NumberDisplay.value(reading.slopeY()));
        nameSlope(STEEPNESS, isCritic ? "stage.read.steepness.critic" : "stage.read.steepness");
        card.value(STEEPNESS, NumberDisplay.value(reading.steepness()));
    }

    private void name(int row, String key) {
        card.name(row, Text.of(key), palette.discriminatorText());
    }

    /** Slopes are in the networks' units. */
    private void nameSlope(int row, String key) {
        boolean isScaled = Measure.areOnOtherScales(measures);
        String slope = Text.of(key);
        card.name(
                row,
                isScaled ? Text.of("stage.read.of.standardised", slope) : slope,
                palette.discriminatorText());
    }
}
