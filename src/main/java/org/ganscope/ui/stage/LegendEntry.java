package org.ganscope.ui.stage;

import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import org.ganscope.ui.theme.Formula;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Notation;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a legend: how an item is drawn, its name, and a tooltip that explains it. It may be
 * a switch that shows or hides the item, whose name is struck through while hidden.
 */
public final class LegendEntry extends Group {
    /** How an item is drawn. */
    public enum Mark {
        LINE,
        DASHES,
        DOTS,
        BAR,
        DISC,
        CROSS,
        RING,
        ARROW
    }

    /** The size of the text for which the line widths are given here. */
    private static final double SIZE = 12.6;

    /** The length of a line's sample if there is little room, as a share of the usual one. */
    private static final double SHORT = 2.0 / 3;

    private final Mark mark;
    private final Formula name = new Formula();
    private final Hint tooltip = new Hint("");
    private Runnable toggle = () -> {};
    private String how = "";
    private boolean shown = true;
    private boolean isShort;
    private double nameX;
    private Color colour = Color.BLACK;
    private Color text = Color.BLACK;
    private Font font = Font.getDefault();
    private Color strong = Color.BLACK;
    private final Rectangle plate = new Rectangle();
    private boolean isSwitch;
    private double length = SIZE;

    public LegendEntry(Mark mark, String name, String hint) {
        this.mark = mark;
        this.name.setText(name);
        this.name.setTextOrigin(VPos.CENTER);
        tooltip.on(this);
        explain(hint);
    }

    public void rename(String newName, String hint) {
        name.setText(newName);
        explain(hint);
    }

    public void explain(String hint) {
        String all = how.isEmpty() ? hint : hint.isEmpty() ? how : hint + "\n" + how;
        tooltip.setText(all);
        setAccessibleText(Notation.spoken(name.getText() + ". " + all));
    }

    /**
     * Makes it a switch.
     *
     * @param words how it is switched; added to every explanation from now on
     */
    public LegendEntry switching(String words, Runnable onToggle) {
        how = words;
        toggle = onToggle;
        setCursor(Cursor.HAND);
        setPickOnBounds(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setOnMouseClicked(event -> toggle.run());
        isSwitch = true;
        hoverProperty().subscribe(this::colour);
        return this;
    }

    /** Sets whether the item is shown. */
    public void setShown(boolean isShown) {
        shown = isShown;
        name.setStrikethrough(!shown);
        setOpacity(shown ? 1 : 0.6);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) shown
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Whether the sample of a line takes less room. */
    void setShort(boolean nowShort) {
        if (nowShort != isShort) {
            isShort = nowShort;
            draw();
        }
    }

    boolean isBar() {
        return mark == Mark.BAR;
    }

    /**
     * Draws the entry with its middle at y = 0, from x = 0 on.
     *
     * @param newLength length of the sample of a line or an arrow, in pixels
     */
    public void style(Color newColour, Color newText, Font newFont, double newLength) {
        colour = newColour;
        text = newText;
        font = newFont;
        length = newLength;
        draw();
    }

    /** The look of a switch under the pointer: strong text on a faint plate. */
    public void emphasise(Palette palette) {
        strong = palette.text();
        plate.setFill(palette.line().deriveColor(0, 1, 1, 0.6));
        colour();
    }

    private void colour() {
        boolean isPointedAt = isSwitch && isHover();
        name.setFill(isPointedAt ? strong : text);
        plate.setOpacity(isPointedAt ? 1 : 0);
    }

    private void draw() {
        name.setFont(font);
        colour();
        // the length of an arrow has a meaning
        boolean isLine = mark == Mark.LINE || mark == Mark.DASHES || mark == Mark.DOTS;
        double drawn = isShort && isLine ? SHORT * length : length;
        Node sample = sample(colour, drawn, font.getSize() / SIZE);
        nameX = Math.ceil(sample.getLayoutBounds().getMaxX() + 0.5 * font.getSize());
        name.place(nameX, 0);
        if (isSwitch) {
            double around = Math.round(0.35 * font.getSize());
            plate.setX(-around);
            plate.setWidth(width() + 2 * around);
            plate.setY(-Math.round(0.8 * font.getSize()));
            plate.setHeight(-2 * plate.getY());
            plate.setArcWidth(8);
            plate.setArcHeight(8);
            getChildren().setAll(plate, sample, name);
        } else {
            getChildren().setAll(sample, name);
        }
    }

    public double width() {
        return nameX + name.width();
    }

    private Node sample(Color ink, double across, double unit) {
        return switch (mark) {
            case BAR -> {
                double side = Math.round(0.4 * across);
                Rectangle bar = new Rectangle(0, Math.round(-side / 2), side, side);
                bar.setFill(ink.deriveColor(0, 1, 1, 0.55));
                yield bar;
            }
            case DISC -> new Circle(0.25 * across, 0.5, 0.16 * across, ink);
            case CROSS -> {
                double arm = 0.14 * across;
                double middle = 0.25 * across;
                Line down = new Line(middle - arm, 0.5 - arm, middle + arm, 0.5 + arm);
                Line up = new Line(middle - arm, 0.5 + arm, middle + arm, 0.5 - arm);
                for (Line line : new Line[] {down, up}) {
                    line.setStroke(ink);
                    line.setStrokeWidth(1.6 * unit);
                }
                yield new Group(down, up);
            }
            case RING -> {
                Circle ring = new Circle(0.25 * across, 0.5, 0.22 * across);
                ring.setFill(Color.TRANSPARENT);
                ring.setStroke(ink);
                ring.setStrokeWidth(1.6 * unit);
                yield ring;
            }
            case LINE, DASHES, DOTS -> {
                Line line = new Line(1, 0.5, across, 0.5);
                line.setStroke(ink);
                line.setStrokeWidth(2 * unit);
                if (mark == Mark.DASHES) {
                    line.getStrokeDashArray().setAll(4 * unit, 5 * unit);
                    line.setStrokeWidth(1.5 * unit);
                }
                if (mark == Mark.DOTS) {
                    line.getStrokeDashArray().setAll(unit, 3 * unit);
                    line.setStrokeWidth(1.2 * unit);
                }
                yield line;
            }
            case ARROW -> {
                Line shaft = new Line(0.5, 0.5, across - 4 * unit, 0.5);
                shaft.setStroke(ink);
                shaft.setStrokeWidth(1.2 * unit);
                Polygon head =
                        new Polygon(
                                across - 6 * unit,
                                0.5 - 3 * unit,
                                across,
                                0.5,
                                across - 6 * unit,
                                0.5 + 3 * unit);
                head.setFill(ink);
                yield new Group(shaft, head);
            }
        };
    }
}
