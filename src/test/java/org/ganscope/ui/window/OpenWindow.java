package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.run.StageCard;
import org.ganscope.ui.saving.RecentFiles;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A window with a training thread, operated by mouse and keyboard. */
final class OpenWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    final GanscopeWindow window;
    final RunModel model;
    final ViewState view = new ViewState();
    private final FxRobot robot = new FxRobot();

    /** The user's answer when asked for a file. */
    volatile Optional<Path> picked = Optional.empty();

    /** The user's answer when asked for a folder. */
    volatile Optional<Path> pickedFolder = Optional.empty();

    /** Opens it; on the JavaFX thread. */
    OpenWindow(Stage stage, GanConfig config) {
        this(stage, config, RecentFiles.none());
    }

    /** The same with files that were opened or saved before. */
    OpenWindow(Stage stage, GanConfig config, RecentFiles recent) {
        TrainingSession session = new TrainingSession(config);
        session.start();
        model = new RunModel(RunId.FIRST, session, config);
        window =
                new GanscopeWindow(
                        model,
                        view,
                        (owner, title, kind, patterns) -> picked,
                        (owner, title) -> pickedFolder,
                        recent);
        stage.setScene(new Scene(window, 1280, 800));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        // In the corner: the window is wider than the headless screen, and other tests get it too.
        stage.setX(0);
        stage.setY(0);
        stage.toFront();
        window.fill();
        window.startPulses();
    }

    StageCard stage() {
        return window.run().stage();
    }

    /** The layers of the plane that are shown. */
    LayerChoice layers() {
        return stage().layers();
    }

    FxRobot robot() {
        return robot;
    }

    Snapshot snapshot() {
        return onFx(model::snapshot);
    }

    long step() {
        return snapshot().step();
    }

    /** The content of a text, a label, a button or a menu. */
    String words(String id) {
        return onFx(() -> {
            Node node = robot.lookup(id).query();
            return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
        });
    }

    String status() {
        return words("#status-sentence");
    }

    void type(KeyCode... keys) {
        robot.type(keys);
    }

    void click(String query) {
        robot.clickOn(query);
    }

    /** Types a value into the field of a setting and presses Enter. */
    void enter(String settingKey, String text) {
        TextField field = field(settingKey);
        robot.interact(field::requestFocus); // which brings it into view
        robot.clickOn(field);
        until("the field is ready", field::isFocused);
        robot.interact(field::selectAll);
        robot.write(text).type(KeyCode.ENTER);
    }

    /** The field of a setting. */
    TextField field(String settingKey) {
        return robot.lookup(node ->
                        node instanceof TextField && isInside(node, settingKey) && node.isVisible())
                .queryAs(TextField.class);
    }

    private static boolean isInside(javafx.scene.Node node, String id) {
        for (var at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    /** How far the settings are scrolled, 0…1. */
    double settingsScroll() {
        return robot.lookup(".settings").queryAs(ScrollPane.class).getVvalue();
    }

    /** The refusal below a setting; empty if there is none. */
    String refusal(String settingKey) {
        return onFx(() ->
                robot
                        .lookup(node ->
                                node instanceof Label
                                        && node.getStyleClass().contains("refusal")
                                        && isInside(node, settingKey)
                                        && node.isVisible())
                        .queryAll()
                        .stream()
                        .map(node -> ((Label) node).getText())
                        .findFirst()
                        .orElse(""));
    }

    /** Waits until a condition holds. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what + "; status: " + status(), e);
        }
    }

    <T> T onFx(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            window.stopPulses();
            model.close();
            return true;
        });
    }
}
