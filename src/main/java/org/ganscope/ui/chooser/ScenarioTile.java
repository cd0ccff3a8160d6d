package org.ganscope.ui.chooser;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;

import java.util.function.Consumer;

/** A button for a scenario: its picture above its name and a short description. */
final class ScenarioTile extends Button {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");

    private final Scenario scenario;
    private final Thumbnail picture;
    private final Consumer<Lesson> opened;

    /**
     * The tile of a scenario.
     *
     * @param lesson the one about what it shows
     * @param opened opens a lesson
     */
    ScenarioTile(Scenario scenario, Lesson lesson, Consumer<Lesson> opened) {
        super(scenario.title());
        this.scenario = scenario;
        this.opened = opened;
        picture = Thumbnail.of(scenario.config());
        setId("scenario-" + scenario.id());
        getStyleClass().addAll("quiet", "scenario-tile");
        setGraphic(face(scenario.tag().<Node>map(this::tagged).orElse(picture)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        addLesson(lesson);
        setMaxWidth(Double.MAX_VALUE);
        new Hint(scenario.description()).on(this);
    }

    /** In a corner of the picture, so that all tiles are equally high. */
    private void addLesson(Lesson lesson) {
        Button link = new Button(Text.of("chooser.lesson"));
        link.setId("lesson-of-" + scenario.id());
        link.getStyleClass().addAll("quiet", "scenario-lesson");
        link.setFocusTraversable(false);
        link.setAccessibleText(Text.of("chooser.lesson.tooltip", lesson.title()));
        link.setOnAction(event -> opened.accept(lesson));
        new Hint(Text.of("chooser.lesson.tooltip", lesson.title())).on(link);
        StackPane.setAlignment(link, Pos.TOP_RIGHT);
        StackPane whole = new StackPane(getGraphic(), link);
        setGraphic(whole);
    }

    private VBox face(Node above) {
        Label title = new Label(scenario.title());
        Label caption = new Label(scenario.caption());
        caption.getStyleClass().addAll("secondary", "scenario-caption");
        caption.setWrapText(true);
        VBox face = new VBox(above, title, caption);
        face.getStyleClass().add("scenario-face");
        return face;
    }

    /** In the middle of the picture, so that the tops and bases of the humps stay visible. */
    private StackPane tagged(String tag) {
        Label label = new Label(tag);
        label.getStyleClass().add("scenario-tag");
        return new StackPane(picture, label);
    }

    Scenario scenario() {
        return scenario;
    }

    /** Brings the tile up to date: colours, and whether its scenario is the one in force. */
    void show(Palette palette, boolean inForce) {
        picture.setPalette(palette);
        pseudoClassStateChanged(IN_FORCE, inForce);
        setAccessibleText(
                inForce ? Text.of("chooser.in.force", scenario.title()) : scenario.title());
    }

    Thumbnail picture() {
        return picture;
    }
}
