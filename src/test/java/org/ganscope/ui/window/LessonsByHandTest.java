package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.model.SidePanel;
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

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("Lessons")
class LessonsByHandTest {
    private static final String OWN =
            """
            ---
            title: My lesson
            about: Something of mine.
            minutes: 3
            ---

            # A first page

            ```setup
            scenario: ring
            batch: 32
            hide: charts
            ```

            Look at $p_g$.

            ```point
            train: Press this.
            ```

            ```do
            Train.
            train: 300
            until: step >= 60
            ```

            ```question
            Which one?
            ( ) This
            (x) That
            answer: That one.
            ```

            # A second page

            ```controls
            batch
            ```

            ```do
            Make the batch larger.
            set: batch = 48
            until: batch = 48
            ```
            """;

    @TempDir private Path folder;
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard().withSeed(9).withBatchSize(16));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path write(String text) throws IOException {
        Path file = folder.resolve("mine.md");
        Files.writeString(file, text);
        return file;
    }

    private void openOwn() throws IOException {
        Path file = write(OWN);
        open.robot().interact(() -> open.window.opening().open(file));
        open.until("it is open", () -> open.window.lessons().lessonProperty().get().isPresent());
    }

    private boolean shows(String words) {
        return open.robot().lookup("#lesson .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    @Test
    void areListedAndOpenedFromTheirTab() {
        open.click("#tab-lesson");
        open.click("#lesson-first-contact");
        assertTrue(open.window.lessons().lessonProperty().get().isPresent());
        assertTrue(open.words("#lesson-page").startsWith("1 of "));
        open.click("#lesson-contents");
        assertTrue(open.robot().lookup("#lesson-first-contact").tryQuery().isPresent());
        open.click("#tab-settings");
        assertEquals(SidePanel.SETTINGS, open.view.sideProperty().get());
    }

    @Test
    void setUpTheRunAndLightUpWhatIsReached() throws IOException {
        openOwn();
        open.until("the run is set up", () -> open.snapshot().config().batchSize() == 32);
        assertEquals(2, open.snapshot().config().dataDimension());
        open.type(KeyCode.SPACE);
        open.until(
                "the goal is reached",
                () -> open.robot().lookup(".task.reached").tryQuery().isPresent());
        assertTrue(open.step() >= 60);
    }

    @Test
    void doATaskForYouUpToTheVeryStep() throws IOException {
        openOwn();
        open.until("the run is set up", () -> open.snapshot().config().batchSize() == 32);
        open.click(".task-perform");
        open.until(
                "the goal is reached",
                () -> open.robot().lookup(".task.reached").tryQuery().isPresent());
        assertEquals(60, open.step());
        open.click("#lesson-next");
        assertTrue(shows("A second page"));
        assertEquals(60, open.step(), "the run goes on");
        open.click(".task-perform");
        open.until(
                "the batch is larger",
                () -> open.robot().lookup(".task.reached").tryQuery().isPresent());
        assertEquals(48, open.snapshot().config().batchSize());
        open.click("#lesson-back");
        assertTrue(shows("A first page"));
    }

    @Test
    void coverWhatIsHiddenUntilYouLook() throws IOException {
        openOwn();
        open.until(
                "the charts are covered",
                () -> open.robot().lookup("#uncover-charts").tryQuery().isPresent());
        open.click("#uncover-charts");
        assertFalse(open.robot().lookup("#uncover-charts").tryQuery().isPresent());
    }

    @Test
    void revealTheAnswerOnceYouHaveChosen() throws IOException {
        openOwn();
        Node answer = open.robot().lookup(".answer").query();
        assertFalse(answer.isVisible());
        Node choice = open.robot().lookup(".choice").query();
        open.robot().interact(choice::requestFocus);
        open.type(KeyCode.ENTER);
        assertTrue(answer.isVisible());
        assertEquals(1, open.robot().lookup(".choice.right").queryAll().size());
    }

    @Test
    void numberThePlacesThatTheyPointAt() throws IOException {
        openOwn();
        open.until(
                "the button is marked",
                () ->
                        open.robot().lookup(".lesson-layer .pointer-badge").queryAll().stream()
                                .anyMatch(Node::isVisible));
        open.robot().moveTo("#lesson .pointer-badge");
        open.until(
                "an arrow points at it",
                () -> open.robot().lookup(".pointer-frame").query().isVisible());
    }

    @Test
    void areReadAgainWhenTheyAreSaved() throws IOException {
        openOwn();
        String changed = OWN.replace("A first page", "Another first page");
        write(changed);
        open.until("it is shown anew", () -> shows("Another first page"));
        write(changed.replace("( ) This\n(x) That\nanswer", "answr"));
        open.until("the mistake is told", () -> shows("mine.md, line "));
        open.until("the page stays", () -> shows("Another first page"));
        write(OWN);
        open.until("the mistake is gone", () -> shows("A first page") && !shows("line "));
    }

    @Test
    void refuseAFileThatIsNoneInOneSentence() throws IOException {
        Path file = write("# No header\n");
        open.robot().interact(() -> open.window.openLesson(file));
        assertTrue(open.window.lessons().lessonProperty().get().isEmpty());
        assertTrue(
                open.model.notices().property().get().text().contains("line 1"),
                open.model.notices().property().get().text());
    }

    @Test
    void showTheLayersOfBeforeOnceTheyAreLeft() throws IOException {
        var before = open.view.layers().get();
        Path file = write(OWN.replace("batch: 32", "batch: 32\nlayers: score"));
        open.robot().interact(() -> open.window.opening().open(file));
        open.until("only D is shown", () -> open.view.layers().get().size() == 1);
        open.click("#lesson-contents");
        assertEquals(before, open.view.layers().get());
    }
}
