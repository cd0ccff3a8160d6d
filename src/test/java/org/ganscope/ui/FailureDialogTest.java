package org.ganscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A failure that nobody foresaw")
class FailureDialogTest {
    private Stage stage;

    @Start
    void open(Stage primary) {
        stage = primary;
        primary.setScene(new Scene(new Pane(), 800, 600));
        primary.show();
    }

    @Test
    void isToldOnceWithAReport(FxRobot robot) throws Exception {
        robot.interact(() -> {
            FailureDialog dialog = new FailureDialog(stage);
            Thread here = Thread.currentThread();
            dialog.uncaughtException(here, new IllegalStateException("planted"));
            dialog.uncaughtException(here, new IllegalStateException("planted again"));
        });
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals(1, robot.lookup(".dialog-pane").queryAll().size());
        String report = robot.lookup(".text-area").queryAs(TextArea.class).getText();
        assertTrue(report.startsWith("GANscope, Java"), report);
        assertTrue(report.contains("IllegalStateException: planted"), report);
        robot.interact(() -> robot.lookup(".dialog-pane").query().getScene().getWindow().hide());
    }
}
