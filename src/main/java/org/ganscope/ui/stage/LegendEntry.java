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
import org.jspecify.annotations.Nullable;

/**
 * One entry of a legend: how a thing is drawn, its name, and a tooltip that explains it. It may be
 * a switch that shows the thing or hides it; its name is struck through then.
 */
public final class LegendEntry extends Group {
    /** How a thing is drawn. */
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

    private final Mark mark;
    private final Formula name = new Formula();
    private final Hint tooltip = new Hint("");
    private Runnable toggle = () -> {};
    private String how = "";
    private boolean shown = true;
    private double nameX;

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
     * @param words how it is switched; they go with every explanation from now on
     */
    public LegendEntry switching(String words, Runnable onToggle) {
        how = words;
        toggle = onToggle;
        setCursor(Cursor.HAND);
        setPickOnBounds(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setOnMouseClicked(event -> toggle.run());
        return this;
    }

    /** Says whether the thing is shown. */
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

    /**
     * Draws the entry with its middle at y = 0, from x = 0 on.
     *
     * @param length how long the sample of a line or an arrow is, in pixels
     */
    public void style(Color colour, Color text, Font font, double length) {
        name.setFont(font);
        name.setFill(text);
        Node sample = sample(colour, length);
        nameX = Math.ceil(sample.getLayoutBounds().getMaxX() + 0.5 * font.getSize());
        name.place(nameX, 0);
        getChildren().setAll(sample, name);
    }

    public double width() {
        return nameX + name.width();
    }

    private Node sample(Color colour, double length) {
        return switch (mark) {
            case BAR -> {
                double side = Math.round(0.4 * length);
                Rectangle bar = new Rectangle(0, Math.round(-side / 2), side, side);
                bar.setFill(colour.deriveColor(0, 1, 1, 0.55));
                yield bar;
            }
            case DISC -> new Circle(0.25 * length, 0.5, 0.16 * length, colour);
            case CROSS -> {
                double arm = 0.14 * length;
                double middle = 0.25 * length;
                Line down = new Line(middle - arm, 0.5 - arm, middle + arm, 0.5 + arm);
                Line up = new Line(middle - arm, 0.5 + arm, middle + arm, 0.5 - arm);
                for (Line line : new Line[] {down, up}) {
                    line.setStroke(colour);
                    line.setStrokeWidth(1.6);
                }
                yield new Group(down, up);
            }
            case RING -> {
                Circle ring = new Circle(0.25 * length, 0.5, 0.22 * length);
                ring.setFill(Color.TRANSPARENT);
                ring.setStroke(colour);
                ring.setStrokeWidth(1.6);
                yield ring;
            }
            case LINE, DASHES, DOTS -> {
                Line line = new Line(1, 0.5, length, 0.5);
                line.setStroke(colour);
                line.setStrokeWidth(2);
                if (mark == Mark.DASHES) {
                    line.getStrokeDashArray().setAll(4.0, 5.0);
                    line.setStrokeWidth(1.5);
                }
                if (mark == Mark.DOTS) {
                    line.getStrokeDashArray().setAll(1.0, 3.0);
                    line.setStrokeWidth(1.2);
                }
                yield line;
            }
            case ARROW -> {
                Line shaft = new Line(0.5, 0.5, length - 4, 0.5);
                shaft.setStroke(colour);
                shaft.setStrokeWidth(1.2);
                Polygon head = new Polygon(length - 6, -2.5, length, 0.5, length - 6, 3.5);
                head.setFill(colour);
                yield new Group(shaft, head);
            }
        };
    }
}
