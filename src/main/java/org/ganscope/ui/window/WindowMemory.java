package org.ganscope.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.ganscope.lesson.Scenarios;
import org.ganscope.text.InputException;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Preferences;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Theme;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Restores the window as you left it, and saves its state: soon after each change, and once more at
 * the end.
 */
public final class WindowMemory {
    private static final System.Logger LOG = System.getLogger(WindowMemory.class.getName());

    private final Preferences preferences;
    private final List<Rectangle2D> screens;

    /** The bounds of the window before it was maximised. */
    private Optional<Rectangle2D> normalBounds = Optional.empty();

    /** A memory for the present screens. */
    public WindowMemory(Preferences preferences) {
        this(preferences, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    }

    /** @param screens the room of each for windows, the main one first */
    WindowMemory(Preferences preferences, List<Rectangle2D> screens) {
        this.preferences = preferences;
        this.screens = screens;
    }

    /** Applies the remembered state, before the window is shown. */
    public void restore(Stage stage, GanscopeWindow window, Preferences.Memory memory) {
        RunModel run = window.model();
        ViewState view = window.view();
        view.themeProperty().set(memory.theme().orElseGet(WindowMemory::themeOfTheSystem));
        if (memory.config().isPresent()) {
            memory.scenario().flatMap(Scenarios::find).ifPresent(run.origin()::setScenario);
        }
        run.transport()
                .paceProperty()
                .set(memory.pace().orElseGet(() -> run.origin().scenarioProperty().get().pace()));
        memory.closedSections().ifPresent(window::closeSections);
        memory.layers().ifPresent(view.layers()::show);
        memory.lineLayers().ifPresent(view.lineLayers()::show);
        memory.charts().ifPresent(window.shownChartsProperty()::set);
        window.lessons().remember(memory.lessons());
        Rectangle2D screen = screens.getFirst();
        stage.setMinWidth(Math.min(GanscopeWindow.LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(GanscopeWindow.LEAST_HEIGHT, screen.getHeight()));
        normalBounds = memory.bounds().map(bounds -> ScreenFit.on(screens, bounds));
        normalBounds.or(this::smallScreen).ifPresent(bounds -> place(stage, bounds));
        stage.setMaximized(memory.maximised());
        for (var edge :
                new ObservableValue<?>[] {
                    stage.xProperty(),
                    stage.yProperty(),
                    stage.widthProperty(),
                    stage.heightProperty()
                }) {
            edge.subscribe((before, after) -> noteBounds(stage));
        }
    }

    private static Theme themeOfTheSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Theme.DARK
                : Theme.LIGHT;
    }

    private static void place(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /** Fits a new window to the main screen, if the usual size is larger than that. */
    private Optional<Rectangle2D> smallScreen() {
        Rectangle2D screen = screens.getFirst();
        // the title bar needs room too
        boolean fits =
                screen.getWidth() > GanscopeWindow.WIDTH
                        && screen.getHeight() > GanscopeWindow.HEIGHT;
        return fits
                ? Optional.empty()
                : Optional.of(
                        ScreenFit.on(
                                screens,
                                new Rectangle2D(
                                        screen.getMinX(),
                                        screen.getMinY(),
                                        GanscopeWindow.WIDTH,
                                        GanscopeWindow.HEIGHT)));
    }

    private void noteBounds(Stage stage) {
        boolean isNormal = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
        if (stage.isShowing() && isNormal) {
            normalBounds =
                    Optional.of(
                            new Rectangle2D(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight()));
        }
    }

    /**
     * From now on every change is written soon; a waiting one is written at once when the window is
     * closed. The first failure to write is reported.
     *
     * @param remembered the state that has already been written
     */
    public void keep(Stage stage, GanscopeWindow window, Preferences.Memory remembered) {
        RunModel run = window.model();
        ViewState view = window.view();
        AtomicBoolean told = new AtomicBoolean();
        Consumer<String> trouble =
                sentence -> {
                    LOG.log(System.Logger.Level.WARNING, sentence);
                    if (!told.getAndSet(true)) {
                        Platform.runLater(() -> run.notices().tell(Notice.Kind.TROUBLE, sentence));
                    }
                };
        Autosave autosave = new Autosave(remembered, memory -> save(memory, trouble));
        for (ObservableValue<?> kept :
                List.of(
                        run.configProperty(),
                        run.ownTargets().awaitedProperty(),
                        run.origin().scenarioProperty(),
                        view.themeProperty(),
                        run.transport().paceProperty(),
                        view.layers().property(),
                        view.lineLayers().shownProperty(),
                        window.closedSectionsProperty(),
                        window.shownChartsProperty(),
                        window.lessons().progressProperty(),
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())) {
            kept.subscribe((before, after) -> autosave.note(memory(stage, window)));
        }
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                event -> {
                    autosave.note(memory(stage, window));
                    autosave.write();
                });
    }

    /** The present state of the window. */
    Preferences.Memory memory(Stage stage, GanscopeWindow window) {
        RunModel run = window.model();
        ViewState view = window.view();
        return new Preferences.Memory(
                Optional.of(run.settings().remembered()),
                Optional.of(run.origin().scenarioProperty().get().id()),
                Optional.of(view.themeProperty().get()),
                Optional.of(run.transport().paceProperty().get()),
                Optional.of(window.closedSections()),
                normalBounds,
                stage.isMaximized(),
                Optional.of(view.layers().get()),
                Optional.of(view.lineLayers().shown()),
                Optional.of(window.shownChartsProperty().get()),
                window.lessons().progressProperty().get());
    }

    /** Saves the state; returns whether it could. */
    private boolean save(Preferences.Memory memory, Consumer<String> trouble) {
        try {
            preferences.save(memory);
            return true;
        } catch (InputException e) {
            trouble.accept(e.getMessage());
            return false;
        }
    }
}
