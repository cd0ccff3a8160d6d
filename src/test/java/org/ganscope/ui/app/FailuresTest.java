package org.ganscope.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.Command;
import org.ganscope.session.Run;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.file.RunFile;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A failure that nobody foresaw")
class FailuresTest {
    @TempDir private Path folder;
    private Stage stage;

    @Start
    void open(Stage primary) {
        stage = primary;
        primary.setScene(new Scene(new Pane(), 800, 600));
        primary.show();
    }

    @AfterEach
    void closeTheDialog(FxRobot robot) {
        robot.lookup(".dialog-pane")
                .tryQuery()
                .ifPresent(pane -> robot.interact(() -> pane.getScene().getWindow().hide()));
    }

    @Test
    void isShownOnceWithAReport(FxRobot robot) throws Exception {
        robot.interact(() -> {
            Failures failures = failures(Optional::empty);
            Thread here = Thread.currentThread();
            failures.uncaughtException(here, new IllegalStateException("planted"));
            failures.uncaughtException(here, new IllegalStateException("planted again"));
        });
        assertEquals(1, dialogs(robot));
        String report = robot.lookup(".text-area").queryAs(TextArea.class).getText();
        assertTrue(report.startsWith("GANscope 0."), report);
        assertTrue(report.contains("IllegalStateException: planted"), report);
        assertEquals(report, Files.readString(folder.resolve("logs/failure.log")));
    }

    /** The dialog of a failure on the JavaFX thread. */
    private DialogPane planted(FxRobot robot) throws Exception {
        robot.interact(() ->
                failures(Optional::empty)
                        .uncaughtException(
                                Thread.currentThread(), new IllegalStateException("planted")));
        assertEquals(1, dialogs(robot));
        return robot.lookup(".dialog-pane").queryAs(DialogPane.class);
    }

    @Test
    void isShownInOneSentenceAboveALargeReport(FxRobot robot) throws Exception {
        DialogPane pane = planted(robot);
        assertTrue(pane.getHeaderText().contains("planted"), pane.getHeaderText());
        TextArea report = robot.lookup(".text-area").queryAs(TextArea.class);
        double line = new Text("|").getLayoutBounds().getHeight();
        robot.interact(() -> pane.getScene().getWindow().setHeight(100)); // as small as possible
        robot.interact(pane::layout);
        assertTrue(report.getHeight() >= 10 * line, report.getHeight() + " for lines of " + line);
    }

    @Test
    void staysOpenWhileTheReportIsCopied(FxRobot robot) throws Exception {
        DialogPane pane = planted(robot);
        Button copy = (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
        robot.interact(copy::fire);
        robot.interact(() ->
                assertTrue(
                        Clipboard.getSystemClipboard().getString().contains("planted"),
                        "on the clipboard"));
        assertTrue(pane.getScene().getWindow().isShowing(), "still open");
    }

    @Test
    void isShownFromAnyThread(FxRobot robot) throws Exception {
        Thread other = new Thread(FailuresTest::fail, "other");
        other.setUncaughtExceptionHandler(failures(Optional::empty));
        other.start();
        assertEquals(1, dialogs(robot));
        String kept = robot.lookup("#failure-files").queryAs(Label.class).getText();
        assertTrue(kept.contains("failure.log"), kept);
        assertFalse(kept.contains("failure-run.json"), kept);
    }

    @Test
    void keepsTheRunWhereTheTrainingThreadDies(FxRobot robot) throws Exception {
        GanConfig config = GanConfig.standard();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try (TrainingSession session = new TrainingSession(config)) {
            Thread.setDefaultUncaughtExceptionHandler(failures(session::remains));
            session.start();
            session.submit(new Command.Step(StepKind.BOTH, 1));
            session.submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
            session.submit(broken());
            assertEquals(1, dialogs(robot));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        Path file = folder.resolve("logs/failure-run.json");
        assertEquals(config, RunFile.read(file).config());
    }

    @Test
    void isShownEvenIfNothingCanBeWritten(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("logs"), "a file in place of the folder");
        robot.interact(() ->
                failures(Optional::empty)
                        .uncaughtException(Thread.currentThread(), new Error("planted")));
        assertEquals(1, dialogs(robot));
        assertEquals("", robot.lookup("#failure-files").queryAs(Label.class).getText());
    }

    private Failures failures(Supplier<Optional<Run>> remains) {
        return new Failures(
                folder.resolve("logs"), remains, new FailureDialog(stage, () -> Theme.LIGHT));
    }

    private static void fail() {
        throw new IllegalStateException("planted");
    }

    @SuppressWarnings("NullAway") // a command that no code can make, so that the thread dies of it
    private static Command broken() {
        return new Command.Step(null, 1);
    }

    private static long dialogs(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        return robot.lookup(".dialog-pane").queryAll().size();
    }
}
