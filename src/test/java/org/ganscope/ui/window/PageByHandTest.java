package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The run in the window as a web page")
class PageByHandTest {
    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, Scenarios.standard().config());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void train(long steps) {
        open.onFx(() -> {
            open.model.transport().stepTo(steps);
            return true;
        });
        open.until("step " + steps, () -> open.model.snapshot().step() == steps);
    }

    private void choosePage() {
        open.robot().clickOn("#file").clickOn("#saving-page");
    }

    private String menuWords() {
        MenuButton menu = open.robot().lookup("#file").queryAs(MenuButton.class);
        return open.onFx(() ->
                menu.getItems().stream()
                        .filter(item -> "saving-page".equals(item.getId()))
                        .findFirst()
                        .map(MenuItem::getText)
                        .orElseThrow());
    }

    private void untilStatus(String part) {
        open.until("it says " + part, () -> open.status().contains(part));
    }

    @Test
    void isExportedFromTheMenu() throws IOException {
        train(30);
        open.picked = Optional.of(folder.resolve("mine"));
        choosePage();
        untilStatus("Exported as mine.html.");
        String page = Files.readString(folder.resolve("mine.html"));
        assertTrue(page.contains("<title>Two modes · GANscope</title>"));
        assertTrue(page.contains(" 30 ]"), "it ends where the run is");
    }

    @Test
    void isCancelledFromTheMenu() {
        train(6000);
        open.picked = Optional.of(folder.resolve("mine.html"));
        choosePage();
        open.until("it can be cancelled", () -> menuWords().equals("Cancel the web page"));
        choosePage();
        untilStatus("The web page was cancelled; mine.html was not written.");
        assertFalse(Files.exists(folder.resolve("mine.html")));
        assertTrue(menuWords().startsWith("Export"));
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() {
        train(5);
        open.picked = Optional.of(folder.resolve("missing/mine.html"));
        choosePage();
        untilStatus("mine.html");
        open.until("it can be tried again", () -> menuWords().startsWith("Export"));
    }
}
