package org.ganscope.ui.stage;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import org.ganscope.ui.theme.Palette;

/**
 * An entry of the legend in a panel's header: how a thing is drawn, and its name, which is struck
 * through where the thing is hidden.
 */
public final class LegendEntry extends ExplainedEntry {
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

    /** The size of the text for which the line widths are given here. */
    private static final double SIZE = 12.6;

    /** The length of a line's sample if there is little room, as a share of the usual one. */
    private static final double SHORT = 2.0 / 3;

    private final Mark mark;
    private String how = "";
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
        setManaged(false);
        setPickOnBounds(false);
        rename(name, hint);
    }

    public void rename(String newName, String hint) {
        describe(newName, how.isEmpty() ? hint : hint.isEmpty() ? how : hint + "\n" + how);
    }

    public void explain(String hint) {
        rename(name().getText(), hint);
    }

    /**
     * Makes it a switch.
     *
     * @param words how it is switched; added to every explanation from now on
     */
    public LegendEntry switching(String words, Runnable onToggle) {
        how = words;
        makeSwitch(AccessibleRole.CHECK_BOX, onToggle);
        isSwitch = true;
        hoverProperty().subscribe(this::colour);
        return this;
    }

    @Override
    protected void drawState() {
        name().setStrikethrough(!isShown());
        setOpacity(isShown() ? 1 : 0.6);
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
        name().setFill(isPointedAt ? strong : text);
        plate.setOpacity(isPointedAt ? 1 : 0);
    }

    private void draw() {
        name().setFont(font);
        colour();
        // the length of an arrow has a meaning
        boolean isLine = mark == Mark.LINE || mark == Mark.DASHES || mark == Mark.DOTS;
        double drawn = isShort && isLine ? SHORT * length : length;
        Node sample = sample(colour, drawn, font.getSize() / SIZE);
        nameX = Math.ceil(sample.getLayoutBounds().getMaxX() + 0.5 * font.getSize());
        name().place(nameX, 0);
        if (isSwitch) {
            double around = Math.round(0.35 * font.getSize());
            plate.setX(-around);
            plate.setWidth(width() + 2 * around);
            plate.setY(-Math.round(0.8 * font.getSize()));
            plate.setHeight(-2 * plate.getY());
            plate.setArcWidth(8);
            plate.setArcHeight(8);
            getChildren().setAll(plate, sample, name());
        } else {
            getChildren().setAll(sample, name());
        }
    }

    public double width() {
        return nameX + name().width();
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
