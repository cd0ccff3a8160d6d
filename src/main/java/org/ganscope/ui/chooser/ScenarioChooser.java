package org.ganscope.ui.chooser;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Origin;
import org.ganscope.ui.model.RunStarter;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The scenarios as tiles, in the order and the chapters of a course, in a panel that opens from the
 * toolbar. The full description of the selected tile is below them. Nothing is created before it is
 * first opened.
 */
public final class ScenarioChooser extends Overlay {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final double GAP = 4;
    private static final double MARGIN = 12;

    private final Origin origin;
    private final RunStarter starter;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Consumer<Scenario> afterwards;
    private final Consumer<Lesson> lesson;
    private final TilePane places = new TilePane();
    private final ScrollPane board = new ScrollPane(places);
    private final Label words = new Label();
    private final VBox card = new VBox(board, words);
    private final List<ScenarioTile> tiles = new ArrayList<>();

    /**
     * A chooser of the scenarios that a run can begin with.
     *
     * @param origin says which one is in force
     * @param starter starts the run with another scenario
     * @param afterwards also called with a chosen scenario
     * @param lesson opens a lesson
     */
    public ScenarioChooser(
            Origin origin,
            RunStarter starter,
            ReadOnlyObjectProperty<Theme> theme,
            Consumer<Scenario> afterwards,
            Consumer<Lesson> lesson) {
        this.origin = origin;
        this.starter = starter;
        this.theme = theme;
        this.afterwards = afterwards;
        this.lesson = lesson;
        beginClosed();
        setId("scenario-chooser");
        setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("card", "chooser");
        card.setMaxHeight(USE_PREF_SIZE);
        places.getStyleClass().add("chooser-tiles");
        board.setFitToWidth(true);
        board.setHbarPolicy(ScrollBarPolicy.NEVER);
        board.setFocusTraversable(false);
        places.heightProperty()
                .subscribe(height -> board.setPrefViewportHeight(height.doubleValue()));
        VBox.setVgrow(board, Priority.ALWAYS);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("secondary", "chooser-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(card);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::closeBeside);
        theme.subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> {
                    if (isOpen() && owner != null && !holds(owner)) {
                        setVisible(false);
                    }
                });
    }

    /** Opens below a node, or closes again. */
    public void toggleBelow(Node opener) {
        if (isOpen()) {
            close();
            return;
        }
        if (tiles.isEmpty()) {
            addTiles();
        }
        show();
        open();
        Bounds bounds = sceneToLocal(opener.localToScene(opener.getLayoutBounds()));
        double top = bounds.getMaxY() + GAP;
        // further to the left if the columns would not fit between it and the window's edge
        double room = getScene().getWidth() - card.maxWidth(-1) - MARGIN;
        double left = Math.max(0, Math.min(bounds.getMinX(), room));
        setMargin(card, new Insets(top, MARGIN, MARGIN, left));
        // the panel knows its height only after its layout
        Platform.runLater(() -> {
            board.setVvalue(0);
            focused().ifPresent(this::bringIntoView);
        });
    }

    private void show() {
        Palette palette = theme.get().palette();
        String inForce = origin.scenarioProperty().get().id();
        tiles.forEach(tile -> tile.show(palette, tile.scenario().id().equals(inForce)));
    }

    /**
     * Each tile is below its part of a line that its chapter shares, and the first below its name.
     */
    private void addTiles() {
        String chapter = "";
        for (Scenario scenario : Scenarios.all()) {
            boolean isFirst = !scenario.chapter().equals(chapter);
            chapter = scenario.chapter();
            Label heading = new Label(isFirst ? Text.of("chooser.chapter." + chapter) : "");
            heading.getStyleClass().add("chooser-heading");
            heading.setMaxWidth(Double.MAX_VALUE);
            VBox place = new VBox(heading, tile(scenario));
            place.getStyleClass().add("chooser-place");
            place.pseudoClassStateChanged(FIRST, isFirst);
            places.getChildren().add(place);
        }
    }

    private ScenarioTile tile(Scenario scenario) {
        ScenarioTile tile = new ScenarioTile(scenario, Lessons.of(scenario.lesson()), this::begin);
        tile.setOnAction(event -> {
            close();
            starter.choose(scenario);
            afterwards.accept(scenario);
        });
        tile.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        words.setText(scenario.description());
                        bringIntoView(tile);
                    }
                });
        tile.setOnMouseEntered(event -> words.setText(scenario.description()));
        tile.setOnMouseExited(event -> focused().ifPresent(at -> describe(at)));
        tiles.add(tile);
        return tile;
    }

    private void begin(Lesson chosen) {
        close();
        lesson.accept(chosen);
    }

    private void describe(ScenarioTile tile) {
        words.setText(tile.scenario().description());
    }

    private Optional<ScenarioTile> focused() {
        return tiles.stream().filter(Node::isFocused).findFirst();
    }

    @Override
    protected Node firstFocus() {
        String inForce = origin.scenarioProperty().get().id();
        return tiles.stream()
                .filter(tile -> tile.scenario().id().equals(inForce))
                .findFirst()
                .orElse(tiles.getFirst());
    }

    @Override
    protected boolean handles(KeyEvent event) {
        Optional<ScenarioTile> from = focused();
        if (from.isEmpty()) {
            return super.handles(event);
        }
        switch (event.getCode()) {
            case LEFT -> step(from.get(), -1);
            case RIGHT -> step(from.get(), 1);
            case UP -> move(from.get(), -1);
            case DOWN -> move(from.get(), 1);
            case HOME -> tiles.getFirst().requestFocus();
            case END -> tiles.getLast().requestFocus();
            case ENTER, SPACE -> from.get().fire();
            default -> {
                return super.handles(event);
            }
        }
        return true;
    }

    /** Moves to the previous or next tile. */
    private void step(ScenarioTile from, int by) {
        int next = Math.clamp(tiles.indexOf(from) + by, 0, tiles.size() - 1);
        tiles.get(next).requestFocus();
    }

    /** Moves to the nearest tile of the row above or below. */
    private void move(ScenarioTile from, int down) {
        Bounds at = bounds(from);
        tiles.stream()
                .filter(tile -> down * (bounds(tile).getCenterY() - at.getCenterY()) > 1)
                .min((a, b) -> Double.compare(distance(at, bounds(a)), distance(at, bounds(b))))
                .ifPresent(Node::requestFocus);
    }

    /** The distance between tiles; rows count more than columns. */
    private static double distance(Bounds from, Bounds to) {
        return 100 * Math.abs(to.getCenterY() - from.getCenterY())
                + Math.abs(to.getCenterX() - from.getCenterX());
    }

    private static Bounds bounds(Node tile) {
        return tile.localToScene(tile.getLayoutBounds());
    }

    private void bringIntoView(Node tile) {
        double hidden = places.getHeight() - board.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds at = places.sceneToLocal(bounds(tile));
        double top = board.getVvalue() * hidden;
        double bottom = top + board.getViewportBounds().getHeight();
        if (at.getMinY() < top) {
            board.setVvalue((at.getMinY() - MARGIN) / hidden);
        } else if (at.getMaxY() > bottom) {
            board.setVvalue((at.getMaxY() + MARGIN - bottom + top) / hidden);
        }
    }

    private void closeBeside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }
}
