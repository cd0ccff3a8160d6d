package org.ganscope.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.ganscope.lesson.Scenarios;
import org.ganscope.text.InputException;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.model.Preferences;
import org.ganscope.ui.theme.Theme;

import java.util.Optional;

/** Brings the window back as it was left, and notes how it is left. */
final class WindowMemory {
    private static final System.Logger LOG = System.getLogger(WindowMemory.class.getName());

    private final Preferences preferences;

    /** Where the window stood before it was maximised. */
    private Optional<Rectangle2D> normalBounds = Optional.empty();

    WindowMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Takes over what was remembered, before the window is shown. */
    void restore(Stage stage, GanscopeWindow window, Preferences.Memory memory) {
        LabModel model = window.model();
        model.themeProperty().set(memory.theme().orElseGet(WindowMemory::themeOfTheSystem));
        if (memory.config().isPresent()) {
            memory.scenario().flatMap(Scenarios::find).ifPresent(model::setScenario);
        }
        model.paceProperty()
                .set(memory.pace().orElseGet(() -> model.scenarioProperty().get().pace()));
        memory.closedSections().ifPresent(window::closeSections);
        memory.layers().ifPresent(model.layers()::show);
        normalBounds = memory.bounds().filter(WindowMemory::isOnAScreen);
        normalBounds.or(WindowMemory::smallScreen).ifPresent(bounds -> place(stage, bounds));
        stage.setMaximized(memory.maximised());
        for (var edge :
                new ObservableValue<?>[] {
                    stage.xProperty(),
                    stage.yProperty(),
                    stage.widthProperty(),
                    stage.heightProperty()
                }) {
            edge.subscribe(() -> noteBounds(stage));
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

    /** As much of the main screen as it has, if a window of the usual size goes beyond it. */
    private static Optional<Rectangle2D> smallScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(GanscopeWindow.WIDTH, screen.getWidth());
        double height = Math.min(GanscopeWindow.HEIGHT, screen.getHeight());
        // The title bar wants room too.
        boolean fits =
                screen.getWidth() > GanscopeWindow.WIDTH
                        && screen.getHeight() > GanscopeWindow.HEIGHT;
        return fits
                ? Optional.empty()
                : Optional.of(new Rectangle2D(screen.getMinX(), screen.getMinY(), width, height));
    }

    /** Whether enough of the window would be seen to take hold of it. */
    private static boolean isOnAScreen(Rectangle2D bounds) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen ->
                        screen.contains(
                                bounds.getMinX() + bounds.getWidth() / 2, bounds.getMinY() + 10));
    }

    private void noteBounds(Stage stage) {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            normalBounds =
                    Optional.of(
                            new Rectangle2D(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight()));
        }
    }

    /** Notes how the window is left. What cannot be written is not worth a question at the end. */
    void save(Stage stage, GanscopeWindow window) {
        LabModel model = window.model();
        try {
            preferences.save(
                    new Preferences.Memory(
                            Optional.of(model.remembered()),
                            Optional.of(model.scenarioProperty().get().id()),
                            Optional.of(model.themeProperty().get()),
                            Optional.of(model.paceProperty().get()),
                            Optional.of(window.closedSections()),
                            normalBounds,
                            stage.isMaximized(),
                            Optional.of(model.layers().wished())));
        } catch (InputException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
