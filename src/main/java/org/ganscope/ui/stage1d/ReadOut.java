package org.ganscope.ui.stage1d;

import javafx.scene.shape.Line;

import org.ganscope.text.Text;
import org.ganscope.ui.stage.AxisNumbers;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.theme.Palette;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The values at the pointer's x, in a card beside the pointer, and a line through all panels. */
final class ReadOut {
    private static final String[] KEYS = {
        "stage.read.x",
        "stage.read.score",
        "stage.read.optimal",
        "stage.read.data",
        "stage.read.model"
    };

    private final ReadCard card = new ReadCard(KEYS.length);
    private final Line cross = new Line();
    private Palette palette = Palette.light();

    ReadOut() {
        cross.setManaged(false);
        cross.setMouseTransparent(true);
        hide();
    }

    ReadCard card() {
        return card;
    }

    Line cross() {
        return cross;
    }

    void style(Palette newPalette, double em) {
        palette = newPalette;
        card.style(palette, em);
        card.name(0, Text.of(KEYS[0]), palette.secondary());
        card.name(1, Text.of(KEYS[1]), palette.discriminatorText());
        card.name(2, Text.of(KEYS[2]), palette.discriminatorText());
        card.name(3, Text.of(KEYS[3]), palette.dataText());
        card.name(4, Text.of(KEYS[4]), palette.generatorText());
        cross.setStroke(palette.secondary());
        cross.setOpacity(0.6);
    }

    void hide() {
        card.hide();
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
        ScoreKind kind = frame.beliefs().kind();
        String score = kind == ScoreKind.CRITIC ? "stage.read.critic.centred" : "stage.read.score";
        card.name(1, Text.of(score), palette.discriminatorText());
        card.value(0, number(x, 2));
        card.value(1, score(at(frame.x(), frame.beliefs().score(), x), kind));
        card.setRowVisible(2, frame.beliefs().hasOptimal());
        card.value(2, number(at(frame.x(), frame.beliefs().optimal(), x), 3));
        card.value(3, number(at(frame.x(), frame.densities().data(), x), 3));
        card.value(4, number(at(frame.x(), frame.densities().model(), x), 3));

        double column = Math.floor(pointerX) + 0.5;
        cross.setStartX(column);
        cross.setEndX(column);
        cross.setStartY(layout.score().getMinY());
        cross.setEndY(layout.density().getMaxY());
        card.showBeside(pointerX, pointerY, width, height);
        cross.setVisible(true);
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
