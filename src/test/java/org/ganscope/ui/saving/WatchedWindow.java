package org.ganscope.ui.saving;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.ganscope.Main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The program in its window, which prints what the window shows whenever that changes, as {@code
 * step=… last=… title=…}, and does what it reads: {@code continue}, {@code train}, {@code save}.
 */
final class WatchedWindow {
    private static final long MILLISECONDS = 10;

    private WatchedWindow() {}

    /** @param arguments those of the program */
    public static void main(String[] arguments) {
        begin(WatchedWindow::watch);
        begin(WatchedWindow::obey);
        Main.main(arguments);
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch() {
        Runnable look =
                new Runnable() {
                    private String seen = "";

                    @Override
                    public void run() {
                        String now = scene().map(WatchedWindow::shown).orElse("");
                        if (!now.equals(seen)) {
                            seen = now;
                            System.out.println(now);
                        }
                    }
                };
        while (true) {
            try {
                Thread.sleep(MILLISECONDS);
                Platform.runLater(look);
            } catch (IllegalStateException e) {
                // the toolkit is not there yet
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#step-count") != null)
                .findFirst();
    }

    private static String shown(Scene scene) {
        String step = digits(((Labeled) scene.lookup("#step-count")).getText());
        MenuItem last = last(scene);
        return "step=%s last=%s title=%s"
                .formatted(
                        step,
                        last.isVisible() && last.getText() != null ? digits(last.getText()) : "",
                        ((Stage) scene.getWindow()).getTitle());
    }

    private static MenuItem last(Scene scene) {
        return ((FileMenu) scene.lookup("#file"))
                .getItems().stream()
                        .filter(item -> "saving-last".equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static void obey() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines()
                    .forEach(word ->
                            Platform.runLater(() -> scene().ifPresent(scene -> act(word, scene))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void act(String word, Scene scene) {
        switch (word) {
            case "continue" -> last(scene).fire();
            case "train" -> ((ButtonBase) scene.lookup("#train")).fire();
            case "save" -> Event.fireEvent(scene.getRoot(), controlS());
            default -> throw new IllegalArgumentException(word);
        }
    }

    private static KeyEvent controlS() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "s", KeyCode.S, false, true, false, false);
    }
}
