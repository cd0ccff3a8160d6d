package org.ganscope.ui.stage1d;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import org.ganscope.ui.stage.AxisNumbers;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The values at the pointer's x, in a small card beside the pointer, never under it. */
final class ReadOut {
    private static final double AWAY = 16;
    private static final String[] KEYS = {
        "stage.read.x",
        "stage.read.score",
        "stage.read.optimal",
        "stage.read.data",
        "stage.read.model"
    };

    private final GridPane card = new GridPane();
    private final Line cross = new Line();
    private final Text[] names = new Text[KEYS.length];
    private final Text[] values = new Text[KEYS.length];

    ReadOut() {
        for (int row = 0; row < KEYS.length; row++) {
            names[row] = new Text(org.ganscope.text.Text.of(KEYS[row]));
            values[row] = new Text();
            card.addRow(row, names[row], values[row]);
            GridPane.setHalignment(values[row], javafx.geometry.HPos.RIGHT);
        }
        card.setHgap(10);
        card.setVgap(2);
        card.setPadding(new Insets(6, 9, 6, 9));
        card.setManaged(false);
        card.setMouseTransparent(true);
        cross.setManaged(false);
        cross.setMouseTransparent(true);
        hide();
    }

    GridPane card() {
        return card;
    }

    Line cross() {
        return cross;
    }

    void style(Palette palette, double em) {
        Color[] colours = {
            palette.secondary(),
            palette.discriminator(),
            palette.discriminator(),
            palette.data(),
            palette.generator()
        };
        for (int row = 0; row < KEYS.length; row++) {
            names[row].setFont(Typeface.of(em, false));
            names[row].setFill(colours[row]);
            values[row].setFont(Typeface.of(em, false));
            values[row].setFill(palette.text());
        }
        card.setBackground(
                new Background(new BackgroundFill(palette.card(), new CornerRadii(6), null)));
        card.setBorder(
                new Border(
                        new BorderStroke(
                                palette.line(),
                                BorderStrokeStyle.SOLID,
                                new CornerRadii(6),
                                new BorderWidths(1))));
        cross.setStroke(palette.secondary());
        cross.setOpacity(0.6);
    }

    void hide() {
        card.setVisible(false);
        cross.setVisible(false);
    }

    /** Shows the values of {@code frame} at the pointer. */
    void show(
            StageFrame frame,
            StageLayout layout,
            StageScales scales,
            double pointerX,
            double pointerY,
            double width,
            double height) {
        double x = scales.x().toValue(pointerX - 0.5);
        values[0].setText(number(x, 2));
        ScoreKind kind = frame.beliefs().kind();
        names[1].setText(
                org.ganscope.text.Text.of(
                        kind == ScoreKind.CRITIC ? "stage.read.critic" : "stage.read.score"));
        values[1].setText(score(at(frame.x(), frame.beliefs().score(), x), kind));
        showOptimal(frame.beliefs().hasOptimal());
        values[2].setText(number(at(frame.x(), frame.beliefs().optimal(), x), 3));
        values[3].setText(number(at(frame.x(), frame.densities().data(), x), 3));
        values[4].setText(number(at(frame.x(), frame.densities().model(), x), 3));

        double column = Math.floor(pointerX) + 0.5;
        cross.setStartX(column);
        cross.setEndX(column);
        cross.setStartY(layout.score().getMinY());
        cross.setEndY(layout.density().getMaxY());

        double wide = Math.ceil(card.prefWidth(-1));
        double tall = Math.ceil(card.prefHeight(-1));
        boolean right = pointerX + AWAY + wide <= width;
        double cardX = right ? pointerX + AWAY : Math.max(0, pointerX - AWAY - wide);
        double cardY = Math.clamp(pointerY - tall / 2, 0, Math.max(0, height - tall));
        card.resizeRelocate(Math.round(cardX), Math.round(cardY), wide, tall);
        card.setVisible(true);
        cross.setVisible(true);
    }

    private void showOptimal(boolean exists) {
        for (Text part : new Text[] {names[2], values[2]}) {
            part.setVisible(exists);
            part.setManaged(exists);
        }
    }

    /** What D says; a critic may have any scale. */
    static String score(double value, ScoreKind kind) {
        boolean isSmall = Double.isFinite(value) && Math.abs(value) < 0.1;
        return kind == ScoreKind.CRITIC && isSmall
                ? new AxisNumbers(false).format(rounded(value))
                : number(value, 3);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }

    /** The curve's value at {@code wanted}, linear between grid points; not finite outside. */
    static double at(float[] x, float[] y, double wanted) {
        if (x.length == 0 || wanted < x[0] || wanted > x[x.length - 1]) {
            return Double.NaN;
        }
        int found = java.util.Arrays.binarySearch(x, (float) wanted);
        int after = Math.max(1, found < 0 ? -found - 1 : found);
        if (after >= x.length) {
            return y[x.length - 1];
        }
        double share = (wanted - x[after - 1]) / (x[after] - x[after - 1]);
        return y[after - 1] + share * (y[after] - y[after - 1]);
    }

    /** A number with a true minus sign; a dash if there is none. */
    static String number(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.startsWith("-") ? '\u2212' + text.substring(1) : text;
    }
}
