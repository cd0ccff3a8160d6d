package org.ganscope.ui.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Does what a user may do with a window, at random. */
final class RandomHands {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.SPACE,
                    KeyCode.SPACE,
                    KeyCode.SPACE,
                    KeyCode.D,
                    KeyCode.G,
                    KeyCode.B,
                    KeyCode.RIGHT,
                    KeyCode.LEFT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.R,
                    KeyCode.S,
                    KeyCode.P,
                    KeyCode.T,
                    KeyCode.F,
                    KeyCode.F1,
                    KeyCode.F9,
                    KeyCode.F11,
                    KeyCode.ESCAPE,
                    KeyCode.ESCAPE,
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT8);

    private static final List<KeyCode> WITH_CONTROL =
            List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.D);

    private static final List<String> TYPED =
            List.of("0", "1", "0.001", "0.5", "1e-4", "16", "64, 64", "-1", "x", "1e9", "");

    private final OpenWindow open;
    private final FxRobot robot;
    private final Random random;

    RandomHands(OpenWindow open, Random random) {
        this.open = open;
        this.random = random;
        robot = open.robot();
    }

    /**
     * Does one thing.
     *
     * @return what it was
     */
    String act() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> key();
            case 3 -> control();
            case 4, 5, 6, 7 -> click();
            case 8 -> drag();
            case 9 -> scroll();
            case 10 -> type();
            default -> rest();
        };
    }

    private String key() {
        KeyCode key = any(KEYS);
        robot.type(key);
        return "key " + key;
    }

    private String control() {
        KeyCode key = any(WITH_CONTROL);
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        return "Ctrl+" + key;
    }

    private String click() {
        List<Spot> spots = spots();
        if (spots.isEmpty()) {
            return "nothing to click";
        }
        Spot spot = any(spots);
        robot.clickOn(spot.at(), MouseButton.PRIMARY);
        return "click " + spot.name();
    }

    private String drag() {
        List<Spot> spots = spots();
        if (spots.isEmpty()) {
            return "nothing to drag";
        }
        Spot spot = any(spots);
        Point2D to = spot.at().add(random.nextInt(400) - 200, random.nextInt(60) - 30);
        robot.drag(spot.at(), MouseButton.PRIMARY).dropTo(inside(to));
        return "drag " + spot.name();
    }

    private String scroll() {
        List<Spot> spots = spots();
        if (spots.isEmpty()) {
            return "nothing to scroll";
        }
        Spot spot = any(spots);
        VerticalDirection way =
                random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN;
        robot.moveTo(spot.at()).scroll(1 + random.nextInt(3), way);
        return "scroll " + spot.name();
    }

    private String type() {
        String text = any(TYPED);
        boolean typed =
                open.onFx(() -> {
                    if (open.window.getScene().getFocusOwner() instanceof TextInputControl field) {
                        field.setText(text);
                        return true;
                    }
                    return false;
                });
        robot.type(KeyCode.ENTER);
        return typed ? "type '" + text + "'" : "key ENTER";
    }

    private String rest() {
        robot.sleep(20 + random.nextInt(200));
        return "rest";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A place that a pointer can be at. */
    private record Spot(String name, Point2D at) {}

    /** The middles of all that can be operated, in the front window. */
    private List<Spot> spots() {
        return open.onFx(() -> {
            List<Spot> spots = new ArrayList<>();
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window.isShowing() && window.getScene() != null) {
                    collect(window.getScene().getRoot(), spots);
                }
            }
            return spots;
        });
    }

    private void collect(Node node, List<Spot> spots) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof Hyperlink)) {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            if (place != null) {
                Point2D middle = new Point2D(place.getCenterX(), place.getCenterY());
                if (middle.equals(inside(middle))) {
                    spots.add(new Spot(node.getTypeSelector() + "#" + node.getId(), middle));
                }
            }
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, spots));
        }
    }

    /** The nearest point inside the window, away from its edges. */
    private Point2D inside(Point2D point) {
        Bounds window = open.window.localToScreen(open.window.getBoundsInLocal());
        return new Point2D(
                Math.clamp(point.getX(), window.getMinX() + 2, window.getMaxX() - 2),
                Math.clamp(point.getY(), window.getMinY() + 2, window.getMaxY() - 2));
    }
}
