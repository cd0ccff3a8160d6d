package org.ganscope.ui.stage;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Formula;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

/** Names and values in a small card next to the pointer, never under it. */
public final class ReadCard extends GridPane {
    private static final double AWAY = 16;
    private static final CornerRadii CORNERS = new CornerRadii(6);

    private final Formula[] names;
    private final Text[] values;

    /**
     * While the card is visible it does not become narrower, so that changing numbers do not jump.
     */
    private double widest;

    /** A card with this many rows, hidden at first. */
    public ReadCard(int rows) {
        names = new Formula[rows];
        values = new Text[rows];
        for (int row = 0; row < rows; row++) {
            names[row] = new Formula();
            values[row] = new Text();
            addRow(row, names[row], values[row]);
            setHalignment(values[row], HPos.RIGHT);
        }
        setHgap(10);
        setVgap(2);
        setPadding(new Insets(6, 9, 6, 9));
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Sets the colours and the size of the text. */
    public void style(Palette palette, double em) {
        for (int row = 0; row < names.length; row++) {
            names[row].setFont(Typeface.of(em, false));
            values[row].setFont(Typeface.of(em, false));
            values[row].setFill(palette.text());
        }
        widest = 0;
        setBackground(new Background(new BackgroundFill(palette.card(), CORNERS, null)));
        setBorder(
                new Border(
                        new BorderStroke(
                                palette.line(),
                                BorderStrokeStyle.SOLID,
                                CORNERS,
                                new BorderWidths(1))));
    }

    /** Sets the name of a row. */
    public void name(int row, String words, Color colour) {
        names[row].setText(words);
        names[row].setFill(colour);
    }

    /** Sets the value of a row. */
    public void value(int row, String words) {
        values[row].setText(words);
    }

    /** The value of a row. */
    public String value(int row) {
        return values[row].getText();
    }

    /** Shows or hides a row. */
    public void setRowVisible(int row, boolean visible) {
        for (Node part : new Node[] {names[row], values[row]}) {
            part.setVisible(visible);
            part.setManaged(visible);
        }
    }

    public void hide() {
        setVisible(false);
        widest = 0;
    }

    /** Whether there is room for the card at the left or the right of the pointer. */
    public boolean fitsBeside(double pointerX, double width) {
        double wide = Math.max(widest, Math.ceil(prefWidth(-1)));
        return pointerX + AWAY + wide <= width || pointerX - AWAY - wide >= 0;
    }

    /** Shows the card with its top at y, as near to the pointer as the width allows. */
    public void showBelow(double pointerX, double y, double width) {
        widest = Math.max(widest, Math.ceil(prefWidth(-1)));
        double x = Math.clamp(pointerX - widest / 2, 0, Math.max(0, width - widest));
        resizeRelocate(Math.round(x), Math.round(y), widest, Math.ceil(prefHeight(-1)));
        setVisible(true);
    }

    /**
     * Shows the card next to the pointer: right, left, above or below, where there is room inside
     * width × height.
     */
    public void showBeside(double pointerX, double pointerY, double width, double height) {
        widest = Math.max(widest, Math.ceil(prefWidth(-1)));
        double wide = widest;
        double tall = Math.ceil(prefHeight(-1));
        double x = pointerX + AWAY;
        double y = Math.clamp(pointerY - tall / 2, 0, Math.max(0, height - tall));
        if (x + wide > width) {
            x = pointerX - AWAY - wide;
        }
        if (x < 0) {
            x = Math.clamp(pointerX - wide / 2, 0, Math.max(0, width - wide));
            boolean above = pointerY - AWAY - tall >= 0;
            y = above ? pointerY - AWAY - tall : pointerY + AWAY;
        }
        resizeRelocate(Math.round(x), Math.round(y), wide, tall);
        setVisible(true);
    }
}
