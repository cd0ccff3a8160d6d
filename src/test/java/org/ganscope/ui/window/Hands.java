package org.ganscope.ui.window;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import org.ganscope.math.Lazy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds what can be operated in a window, and operates it by mouse and key, as fast as the window
 * handles it. What handlers throw goes to those who listen to the JavaFX thread.
 */
final class Hands {
    private final OpenWindow open;
    private final Random random;
    private final Lazy<Robot> robot = new Lazy<>(Robot::new);

    Hands(OpenWindow open, Random random) {
        this.open = open;
        this.random = random;
    }

    /** Does something on the JavaFX thread, and waits until it is done. */
    void onFx(Runnable action) {
        CountDownLatch isDone = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                isDone.countDown();
            }
        });
        try {
            isDone.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the JavaFX thread hangs", e);
        }
    }

    private void withRobot(Consumer<Robot> action) {
        onFx(() -> action.accept(robot.get()));
    }

    /** Lets the window go on for a while. */
    void pause(int millis) {
        open.robot().sleep(millis);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A number from 0 to just below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    double share() {
        return random.nextDouble();
    }

    boolean isOneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** Presses keys together, such as Ctrl and Z. */
    String press(KeyCode... keys) {
        List<KeyCode> all = List.of(keys);
        all.forEach(key -> withRobot(hand -> hand.keyPress(key)));
        all.reversed().forEach(key -> withRobot(hand -> hand.keyRelease(key)));
        return all.stream().map(KeyCode::getName).collect(Collectors.joining("+"));
    }

    /** A node that can be operated, and where its middle is. */
    record Spot(Node node, Point2D at) {
        String name() {
            return node.getTypeSelector() + "#" + node.getId();
        }
    }

    /** All that are seen in the window and in the lists that are open, and that are as wanted. */
    List<Spot> spots(Predicate<Node> isWanted) {
        return open.onFx(() -> {
            List<Spot> spots = new ArrayList<>();
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window.isShowing() && window.getScene() != null) {
                    collect(window.getScene().getRoot(), isWanted, spots);
                }
            }
            return spots;
        });
    }

    private void collect(Node node, Predicate<Node> isWanted, List<Spot> spots) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (isWanted.test(node)) {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            if (place != null) {
                Point2D middle = new Point2D(place.getCenterX(), place.getCenterY());
                if (middle.equals(inside(middle))) {
                    spots.add(new Spot(node, middle));
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, isWanted, spots));
        }
    }

    Optional<Spot> spot(String id) {
        return spots(node -> id.equals(node.getId())).stream().findFirst();
    }

    /** The nearest point inside the window, away from its edges. */
    private Point2D inside(Point2D point) {
        Window window = open.window.getScene().getWindow();
        return new Point2D(
                Math.clamp(point.getX(), window.getX() + 2, window.getX() + window.getWidth() - 2),
                Math.clamp(
                        point.getY(), window.getY() + 2, window.getY() + window.getHeight() - 2));
    }

    /** A point of a node, at random. */
    Point2D somewhere(Spot spot) {
        double across = share();
        double up = share();
        return open.onFx(() -> {
            Bounds place = spot.node().localToScreen(spot.node().getBoundsInLocal());
            return place == null
                    ? spot.at()
                    : inside(
                            new Point2D(
                                    place.getMinX() + across * place.getWidth(),
                                    place.getMinY() + up * place.getHeight()));
        });
    }

    void moveTo(Point2D point) {
        withRobot(hand -> hand.mouseMove(point));
    }

    private void hold(boolean isDown) {
        withRobot(hand -> {
            if (isDown) {
                hand.mousePress(MouseButton.PRIMARY);
            } else {
                hand.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    void click(Point2D point) {
        moveTo(point);
        hold(true);
        hold(false);
    }

    String click(Spot spot) {
        click(spot.at());
        return "click " + spot.name();
    }

    /** Turns the wheel up or down over a point. */
    void turn(Point2D point) {
        int lines = (1 + below(4)) * (isOneIn(2) ? 1 : -1);
        moveTo(point);
        withRobot(hand -> hand.mouseWheel(lines));
    }

    String click(String id) {
        return spot(id).map(this::click).orElse("no " + id);
    }

    /** Drags over several points of a node, so that some of the moves come between two frames. */
    String dragOver(Spot spot) {
        moveTo(somewhere(spot));
        hold(true);
        int moves = 1 + below(6);
        for (int i = 0; i < moves; i++) {
            moveTo(somewhere(spot));
            pause(below(30));
        }
        hold(false);
        return "drag over " + spot.name();
    }

    /** Drags from the middle of a node to somewhere near it. */
    String drag(Spot spot) {
        Point2D to = spot.at().add(below(400) - 200, below(60) - 30);
        moveTo(spot.at());
        hold(true);
        moveTo(inside(to));
        hold(false);
        return "drag " + spot.name();
    }

    /** Chooses something from the list of a button with a menu, as a click on it does. */
    String choose(String id) {
        Optional<Spot> button = spot(id);
        if (button.isEmpty() || !(button.get().node() instanceof MenuButton menu)) {
            return "no " + id;
        }
        double place = share();
        StringBuilder chosen = new StringBuilder();
        onFx(() -> {
            menu.show();
            List<MenuItem> items =
                    menu.getItems().stream()
                            .filter(item -> item.isVisible() && !item.isDisable())
                            .filter(item -> !(item instanceof SeparatorMenuItem))
                            .toList();
            MenuItem item = items.get((int) (place * items.size()));
            menu.hide();
            chosen.append(item.getText());
            item.fire();
        });
        return "choose " + id + ": " + chosen;
    }
}
