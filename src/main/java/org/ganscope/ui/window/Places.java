package org.ganscope.ui.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.ui.run.RunView;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the places of a window that a lesson names. */
final class Places {
    private final Parent window;
    private final RunView run;

    /** Where each id was found last: it is asked for at every layout. */
    private final Map<String, Node> found = new HashMap<>();

    Places(Parent window, RunView run) {
        this.window = window;
        this.run = run;
    }

    /**
     * Where a place is, in coordinates of the scene; empty while it is not visible. Of a setting
     * whose panel is hidden it is the tab of that panel.
     */
    Optional<Bounds> find(LessonPlace place) {
        return switch (place) {
            case LessonPlace.Control(var setting) ->
                    visible(setting.key()).or(() -> visible("tab-settings"));
            case LessonPlace.Part part -> part(part);
        };
    }

    private Optional<Bounds> part(LessonPlace.Part part) {
        return switch (part) {
            case SCENARIO, RESET, TRAIN, STEP, SPEED, TIMELINE, COMPARE -> visible(part.key());
            case VERDICT -> visible("status");
            case STAGE -> visible(run.stage());
            case SCORE, DENSITY, FAN -> run.stage().panel(part);
            case PROBE ->
                    Stream.of("latent-slider", "latent-square", "z1")
                            .flatMap(id -> visible(id).stream())
                            .findFirst();
            case CHART_LOSSES, CHART_SCORES, CHART_JSD, CHART_WASSERSTEIN, CHART_GRADIENTS ->
                    visible(part.key());
            case CHARTS -> visible(run.charts());
        };
    }

    private Optional<Bounds> visible(String id) {
        Optional<Bounds> known = Optional.ofNullable(found.get(id)).flatMap(this::visible);
        return known.isPresent() ? known : search(id);
    }

    private Optional<Bounds> search(String id) {
        Optional<Node> node =
                withId(window, id).filter(each -> visible(each).isPresent()).findFirst();
        node.ifPresent(each -> found.put(id, each));
        return node.flatMap(this::visible);
    }

    /** Ids of settings contain dots, which a selector would take for something else. */
    private static Stream<Node> withId(Parent parent, String id) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(node ->
                        id.equals(node.getId())
                                ? Stream.of(node)
                                : node instanceof Parent inner
                                        ? withId(inner, id)
                                        : Stream.empty());
    }

    private Optional<Bounds> visible(Node node) {
        for (Node at = node; at != window; at = at.getParent()) {
            if (at == null || !at.isVisible()) {
                return Optional.empty();
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean isEmpty = node.getScene() == null || bounds.getWidth() <= 0;
        return isEmpty
                ? Optional.empty()
                : Optional.of(
                        new BoundingBox(
                                bounds.getMinX(),
                                bounds.getMinY(),
                                bounds.getWidth(),
                                bounds.getHeight()));
    }
}
