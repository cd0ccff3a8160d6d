package org.ganscope.ui.theme;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.List;

/** A line of text with real subscripts, see {@link Notation}. */
public final class Formula extends Group {
    private List<Notation.Run> runs = List.of();
    private String words = "";
    private Font font = Font.getDefault();
    private Paint fill = javafx.scene.paint.Color.BLACK;
    private VPos origin = VPos.BASELINE;
    private boolean struck;
    private double x;
    private double y;

    /** An empty line. */
    public Formula() {}

    public Formula(String words) {
        setText(words);
    }

    public String getText() {
        return words;
    }

    public void setText(String other) {
        if (other.equals(words)) {
            return;
        }
        words = other;
        runs = Notation.runs(other);
        getChildren().setAll(runs.stream().map(run -> new Text(run.text())).toList());
        style();
    }

    /** Sets the font of the letters on the baseline; subscripts are smaller. */
    public void setFont(Font other) {
        if (!other.equals(font)) {
            font = other;
            style();
        }
    }

    public void setFill(Paint other) {
        if (!other.equals(fill)) {
            fill = other;
            style();
        }
    }

    /** Sets whether the text is struck through. */
    public void setStrikethrough(boolean other) {
        if (other != struck) {
            struck = other;
            style();
        }
    }

    /** Sets what y refers to: the baseline, or the middle of the letters on it. */
    public void setTextOrigin(VPos other) {
        origin = other;
        line();
    }

    /** Puts the left edge at x and the baseline, or the middle, at y. */
    public void place(double newX, double newY) {
        if (newX != x || newY != y) {
            x = newX;
            y = newY;
            line();
        }
    }

    public double width() {
        return getChildren().stream().mapToDouble(part -> part.getLayoutBounds().getWidth()).sum();
    }

    private void style() {
        for (int i = 0; i < runs.size(); i++) {
            Text part = (Text) getChildren().get(i);
            boolean isLow = runs.get(i).isLow();
            part.setFont(isLow ? new Font(font.getName(), Notation.SIZE * font.getSize()) : font);
            part.setFill(fill);
            part.setStrikethrough(struck);
        }
        line();
    }

    private void line() {
        double at = x;
        for (int i = 0; i < runs.size(); i++) {
            Text part = (Text) getChildren().get(i);
            part.setTextOrigin(origin);
            part.setX(at);
            part.setY(y + (runs.get(i).isLow() ? Notation.DROP * font.getSize() : 0));
            at += part.getLayoutBounds().getWidth();
        }
    }
}
