package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.export.PictureFormat;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.lesson.Scenarios;
import org.ganscope.ui.paper.PictureCard;
import org.ganscope.ui.paper.PicturePlace;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A picture of the window, by hand")
class PictureByHandTest {
    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, Scenarios.standard().config());
    }

    @BeforeEach
    void train() {
        open.onFx(() -> {
            open.model.transport().stepTo(20);
            return true;
        });
        open.until("step 20", () -> open.step() == 20);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PictureCard card() {
        open.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        PictureCard card = open.robot().lookup("#picture-card").queryAs(PictureCard.class);
        open.until("the card is open", card::isOpen);
        return card;
    }

    private <T> ComboBox<T> box(String id) {
        return open.robot().lookup(id).queryComboBox();
    }

    private void choose(PictureFormat format) {
        open.onFx(() -> {
            this.<PictureFormat>box("#picture-format").setValue(format);
            return true;
        });
    }

    private void choosePart(String id) {
        open.onFx(() -> {
            ComboBox<PicturePlace> parts = box("#picture-part");
            parts.setValue(
                    parts.getItems().stream()
                            .filter(place -> place.id().equals(id))
                            .findFirst()
                            .orElseThrow());
            return true;
        });
    }

    private void save(Path file, String said) {
        open.picked = Optional.of(file);
        open.click("#picture-save");
        open.until("it says " + said, () -> open.status().contains(said));
    }

    @Test
    void isSavedInEachFormat() throws IOException {
        card();
        choosePart("window");
        save(folder.resolve("a"), "Picture saved as a.png.");
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        double width = open.onFx(() -> open.stage().getScene().getWidth());
        assertEquals(2 * width, image.getWidth(), 2, "twice as large as the window");
        card();
        choosePart("losses");
        choose(PictureFormat.SVG);
        save(folder.resolve("b.svg"), "Picture saved as b.svg.");
        assertTrue(Files.readString(folder.resolve("b.svg")).contains(">Losses</text"));
        card();
        choose(PictureFormat.PDF);
        save(folder.resolve("c.pdf"), "Picture saved as c.pdf.");
        byte[] pdf = Files.readAllBytes(folder.resolve("c.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void leavesTheWindowAsItIsWhateverItsTheme() {
        PictureCard card = card();
        open.onFx(() -> {
            this.<Theme>box("#picture-theme").setValue(Theme.DARK);
            return true;
        });
        choosePart("stage");
        assertEquals(Theme.LIGHT, open.onFx(() -> open.view.themeProperty().get()));
        save(folder.resolve("dark.png"), "Picture saved as dark.png.");
        assertEquals(Theme.LIGHT, open.onFx(() -> open.view.themeProperty().get()));
        assertFalse(card.isOpen());
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() throws IOException {
        card();
        save(folder.resolve("missing/a.png"), "a.png");
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void isCopiedWithAKey() {
        open.onFx(() -> {
            Clipboard.getSystemClipboard().clear();
            open.stage().takeFocus();
            return true;
        });
        open.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        open.until("it is copied", () -> open.status().equals("Picture copied: the stage."));
        Image image = open.onFx(() -> Clipboard.getSystemClipboard().getImage());
        double width = open.onFx(() -> open.stage().getWidth());
        assertEquals(2 * width, image.getWidth(), 4);
    }

    @Test
    void keepsTheKeysFromWhatLiesBehindIt() {
        PictureCard card = card();
        open.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.R);
        assertEquals(20, open.step(), "no reset behind the card");
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !card.isOpen());
    }

    @Test
    void isRefusedWhilePartsAreCovered() {
        open.onFx(() -> {
            open.view.hiddenProperty().set(Set.of(LessonPlace.Part.STAGE));
            return true;
        });
        open.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        open.until("it says why", () -> open.status().contains("uncover them first"));
        assertTrue(open.robot().lookup("#picture-card").tryQuery().isEmpty());
    }
}
