package org.ganscope.ui.timeline;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.ganscope.text.Text;
import org.ganscope.ui.chart.Neighbours;
import org.ganscope.ui.theme.Hint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The steps of a run from left to right, with a thumb at the one that is shown. A press, a drag and
 * the wheel go to a step, and so do the arrow keys, Page Up and Page Down, Home and End.
 */
final class TimelineTrack extends Region {
    /** Marks nearer to each other than this share of the font size have one sign. */
    private static final double NEAR = 0.5;

    private static final int MOST_LINES = 5;

    /** The share of a run that the wheel and the page keys move by. */
    private static final double WHEEL = 0.01;

    private static final double PAGE = 0.1;

    private final LongConsumer seek;
    private final Region line = new Region();
    private final Region past = new Region();
    private final Region thumb = new Region();
    private final Group signs = new Group();
    private List<TimeMark> marks = List.of();
    private long end;
    private long shown;

    /** The signs by their marks: a sign that only moves keeps the tooltip that is open. */
    private Map<List<TimeMark>, Shape> made = Map.of();

    /** The size of the text that they were made for. */
    private double signsSize;

    private long signsEnd = -1;

    /** @param seek goes to a step */
    TimelineTrack(LongConsumer seek) {
        this.seek = seek;
        getStyleClass().add("timeline-track");
        line.getStyleClass().add("timeline-line");
        past.getStyleClass().add("timeline-past");
        thumb.getStyleClass().add("timeline-thumb");
        for (Node node : List.of(line, past, thumb)) {
            node.setMouseTransparent(true);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Text.of("timeline.accessible"));
        getChildren().addAll(line, past, signs, thumb);
        setOnMousePressed(this::point);
        setOnMouseDragged(this::point);
        setOnScroll(this::turn);
        setOnKeyPressed(this::press);
    }

    /** Shows how far the run has come and which step of it is shown. */
    void show(long newEnd, long newShown) {
        if (newEnd != end || newShown != shown) {
            boolean moves = place(shown, end) != place(newShown, newEnd);
            end = newEnd;
            shown = newShown;
            if (moves) {
                requestLayout();
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    /** Shows these marks, and all of them where they now belong. */
    void setMarks(List<TimeMark> newMarks) {
        boolean isOther = !newMarks.equals(marks);
        if (isOther || !marks.isEmpty() && signsEnd != end) {
            marks = List.copyOf(newMarks);
            requestLayout();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) shown;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) end;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void point(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            seek.accept(Math.round(end * Math.clamp((event.getX() - em()) / length(), 0, 1)));
            event.consume();
        }
    }

    private void turn(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            seek.accept(shown + (event.getDeltaY() > 0 ? share(WHEEL) : -share(WHEEL)));
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        long one = event.isShiftDown() ? share(WHEEL) : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> seek.accept(shown - one);
            case RIGHT, UP -> seek.accept(shown + one);
            case PAGE_DOWN -> seek.accept(shown - share(PAGE));
            case PAGE_UP -> seek.accept(shown + share(PAGE));
            case HOME -> seek.accept(0);
            case END -> seek.accept(end);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private long share(double share) {
        return Math.max(1, Math.round(share * end));
    }

    /** The size of the text here, from which all others follow. */
    private double em() {
        return thumb.prefWidth(-1);
    }

    private double length() {
        return Math.max(1, getWidth() - 2 * em());
    }

    private double place(long step, long last) {
        return Math.round(em() + length() * (last == 0 ? 0 : (double) step / last));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * em();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        double thick = line.prefHeight(-1);
        double x = place(shown, end);
        double left = Math.round(em());
        line.resizeRelocate(left, middle - thick / 2, length(), thick);
        past.resizeRelocate(left, middle - thick / 2, x - left, thick);
        thumb.resizeRelocate(x - em() / 2, middle - em() / 2, em(), em());
        placeSigns(middle);
    }

    private void placeSigns(double middle) {
        signsEnd = end;
        Map<List<TimeMark>, Shape> before = signsSize == em() ? made : Map.of();
        signsSize = em();
        made = new LinkedHashMap<>();
        for (List<TimeMark> near : groups()) {
            Shape sign = before.containsKey(near) ? before.get(near) : sign(near);
            sign.setLayoutX(place(near.getLast().step(), end));
            sign.setLayoutY(middle);
            made.put(near, sign);
        }
        if (!signs.getChildren().equals(List.copyOf(made.values()))) {
            signs.getChildren().setAll(made.values());
        }
    }

    /**
     * The marks up to the end, those of a place and a kind that are near to each other together.
     */
    private List<List<TimeMark>> groups() {
        return Arrays.stream(TimeMark.Kind.values())
                .flatMap(kind -> places(kind).stream().map(whose -> marks(kind, whose)))
                .map(each -> Neighbours.of(each, mark -> place(mark.step(), end), NEAR * em()))
                .flatMap(List::stream)
                .toList();
    }

    /** The rings are on the track itself, where two runs that branched have one. */
    private static List<Set<TimeMark.Whose>> places(TimeMark.Kind kind) {
        return kind == TimeMark.Kind.FORK
                ? List.of(EnumSet.allOf(TimeMark.Whose.class))
                : Arrays.stream(TimeMark.Whose.values()).map(Set::of).toList();
    }

    private List<TimeMark> marks(TimeMark.Kind kind, Set<TimeMark.Whose> whose) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind && whose.contains(mark.whose()))
                .filter(mark -> mark.step() <= end)
                .toList();
    }

    private Shape sign(List<TimeMark> near) {
        TimeMark last = near.getLast();
        Shape shape = shape(last);
        shape.getStyleClass().add("timeline-sign");
        new Hint(Neighbours.explanation(near.stream().map(TimeMark::words).toList(), MOST_LINES))
                .on(shape);
        shape.setOnMousePressed(event -> {
            requestFocus();
            seek.accept(last.step());
            event.consume();
        });
        return shape;
    }

    /** A sign around the middle of the track at its left end. */
    private Shape shape(TimeMark mark) {
        double size = 0.34 * em();
        double away = 0.55 * em();
        boolean isBelow =
                switch (mark.whose()) {
                    case ALONE -> mark.kind() == TimeMark.Kind.FINDING;
                    case FIRST -> false;
                    case SECOND -> true;
                };
        double nearest = isBelow ? away : -away;
        double side = isBelow ? size : -size;
        Shape shape =
                switch (mark.kind()) {
                    case CHANGE ->
                            new Polygon(
                                    -size,
                                    nearest + 1.5 * side,
                                    size,
                                    nearest + 1.5 * side,
                                    0,
                                    nearest);
                    case FINDING ->
                            new Rectangle(
                                    -0.3 * size,
                                    Math.min(nearest, nearest + 1.6 * side),
                                    0.6 * size,
                                    1.6 * size);
                    case FORK -> new Circle(size);
                };
        if (mark.kind() == TimeMark.Kind.FORK) {
            shape.setFill(Color.TRANSPARENT);
            shape.setStroke(mark.colour());
            shape.setStrokeWidth(0.14 * em());
        } else {
            shape.setFill(mark.colour());
        }
        return shape;
    }
}
