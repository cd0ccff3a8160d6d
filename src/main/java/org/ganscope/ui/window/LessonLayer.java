package org.ganscope.ui.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

import org.ganscope.lesson.LessonBlock;
import org.ganscope.lesson.LessonPage;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.LessonPointer;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a lesson puts over the window: numbers at the places that its page names, an arrow and a
 * frame for the one that is pointed at, and covers over what is hidden until you look.
 */
final class LessonLayer extends Pane {
    private static final double BADGE = 20;

    private final Places places;
    private final LessonModel lessons;
    private final ViewState view;
    private final Map<LessonPointer, Label> badges = new HashMap<>();
    private final Map<LessonPlace.Part, Region> covers = new HashMap<>();
    private final Region frame = new Region();
    private final Line shaft = new Line();
    private final Polygon head = new Polygon(0, 0, -11, 5, -11, -5);
    private final Runnable look = this::place;
    private Optional<LessonPointer> pointed = Optional.empty();

    LessonLayer(Places places, LessonModel lessons, ViewState view) {
        this.places = places;
        this.lessons = lessons;
        this.view = view;
        setPickOnBounds(false);
        setManaged(false);
        getStyleClass().add("lesson-layer");
        frame.getStyleClass().add("pointer-frame");
        shaft.getStyleClass().add("pointer-arrow");
        head.getStyleClass().add("pointer-head");
        frame.setMouseTransparent(true);
        shaft.setMouseTransparent(true);
        head.setMouseTransparent(true);
        List.of(frame, shaft, head).forEach(part -> part.setVisible(false));
        getChildren().addAll(frame, shaft, head);
        sceneProperty().subscribe((before, now) -> listen(before, now));
        lessons.lessonProperty().subscribe(open -> name());
        lessons.pageProperty().subscribe(page -> name());
        view.sideProperty().subscribe(side -> name());
        view.hiddenProperty().subscribe(this::cover);
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    /** Points at a place with an arrow, or at nothing. */
    void point(Optional<LessonPointer> at) {
        pointed = at;
        requestParentLayout();
        place();
    }

    /** Makes the numbers of the page. */
    private void name() {
        getChildren().removeAll(badges.values());
        badges.clear();
        pointed = Optional.empty();
        if (view.sideProperty().get() == SidePanel.LESSON) {
            lessons.pageShown().map(LessonLayer::pointers).orElse(List.of()).forEach(this::badge);
        }
        place();
    }

    private static List<LessonPointer> pointers(LessonPage page) {
        List<LessonPointer> pointers = new ArrayList<>();
        for (LessonBlock block : page.blocks()) {
            if (block instanceof LessonBlock.Pointer pointer) {
                pointers.add(new LessonPointer(pointer.place(), pointers.size() + 1));
            }
        }
        return pointers;
    }

    private void badge(LessonPointer pointer) {
        Label badge = new Label(Integer.toString(pointer.number()));
        badge.getStyleClass().add("pointer-badge");
        badge.setMouseTransparent(true);
        badges.put(pointer, badge);
        getChildren().add(badge);
    }

    private void cover(Set<LessonPlace.Part> hidden) {
        getChildren().removeAll(covers.values());
        covers.clear();
        for (LessonPlace.Part part : hidden) {
            Button reveal = new Button(Text.of("lesson.uncover"));
            reveal.setId("uncover-" + part.key());
            reveal.setOnAction(event -> uncover(part));
            StackPane cover = new StackPane(reveal);
            cover.getStyleClass().add("lesson-cover");
            covers.put(part, cover);
            getChildren().addFirst(cover);
        }
        place();
    }

    private void uncover(LessonPlace.Part part) {
        Set<LessonPlace.Part> rest = new HashSet<>(view.hiddenProperty().get());
        rest.remove(part);
        view.hiddenProperty().set(Set.copyOf(rest));
    }

    /** Puts everything where its place is now. */
    private void place() {
        if (getScene() == null) {
            return;
        }
        covers.forEach((part, cover) -> {
            Optional<Bounds> at = find(part);
            cover.setVisible(at.isPresent());
            at.ifPresent(bounds -> {
                cover.resizeRelocate(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
                cover.layout();
            });
        });
        badges.forEach((pointer, badge) -> {
            Optional<Bounds> at = find(pointer.place());
            badge.setVisible(at.isPresent());
            // on the corner, but inside a panel of the stage, whose axis has numbers there
            at.ifPresent(bounds -> {
                double in = isPanel(pointer.place()) ? BADGE / 3 : -BADGE / 2;
                badge.resizeRelocate(bounds.getMinX() + in, bounds.getMinY() + in, BADGE, BADGE);
            });
        });
        placeArrow(pointed.flatMap(pointer -> find(pointer.place())));
    }

    private static boolean isPanel(LessonPlace place) {
        return Set.of(LessonPlace.Part.SCORE, LessonPlace.Part.DENSITY, LessonPlace.Part.FAN)
                .contains(place);
    }

    private Optional<Bounds> find(LessonPlace place) {
        return places.find(place).map(this::sceneToLocal);
    }

    /** From the lesson's side of the window to the nearest edge of the place. */
    private void placeArrow(Optional<Bounds> at) {
        frame.setVisible(at.isPresent());
        shaft.setVisible(at.isPresent());
        head.setVisible(at.isPresent());
        at.ifPresent(bounds -> {
            Bounds edge =
                    new BoundingBox(
                            bounds.getMinX() - 4,
                            bounds.getMinY() - 4,
                            bounds.getWidth() + 8,
                            bounds.getHeight() + 8);
            frame.resizeRelocate(edge.getMinX(), edge.getMinY(), edge.getWidth(), edge.getHeight());
            boolean isAbove = edge.getMinY() < 60;
            double tipX = isAbove ? edge.getCenterX() : edge.getMinX();
            double tipY = isAbove ? edge.getMaxY() : edge.getCenterY();
            double fromX = isAbove ? tipX : tipX - 60;
            double fromY = isAbove ? tipY + 60 : tipY;
            shaft.setStartX(fromX);
            shaft.setStartY(fromY);
            shaft.setEndX(tipX);
            shaft.setEndY(tipY);
            head.setRotate(isAbove ? -90 : 0);
            head.relocate(tipX - (isAbove ? 5.5 : 11), tipY - (isAbove ? 0 : 5));
        });
    }
}
