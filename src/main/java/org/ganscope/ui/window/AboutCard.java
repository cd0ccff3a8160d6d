package org.ganscope.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.platform.Build;
import org.ganscope.platform.UserFolders;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's name and build, the places of its files, and the licences. */
final class AboutCard extends VBox {
    private static final String LICENCES = "/org/ganscope/licenses/THIRD-PARTY.txt";
    private static final String ICON = "/org/ganscope/assets/icons/ganscope-128.png";

    private static final int ROWS = 16;

    private final TextArea licences = new TextArea();
    private final ImageView icon = new ImageView();

    /** @param close the button that closes it */
    AboutCard(Button close) {
        setId("about");
        getStyleClass().addAll("card", "help-card", "about-card");
        icon.setFitWidth(56);
        icon.setFitHeight(56);
        Label name = new Label(Text.of("app.name") + " " + Text.of("app.version"));
        name.getStyleClass().add("help-title");
        Label purpose = new Label(Text.of("about.purpose"));
        purpose.setWrapText(true);
        Label build = new Label(build(Build.ofThisProgram()));
        build.setId("about-build");
        build.getStyleClass().add("secondary");
        HBox head = new HBox(icon, new VBox(name, purpose, build));
        head.getStyleClass().add("about-head");
        UserFolders folders = UserFolders.ofThisPerson();
        Label kept =
                new Label(
                        Text.of(
                                "about.folders",
                                folders.settings(),
                                folders.state(),
                                folders.logs()));
        kept.getStyleClass().add("secondary");
        kept.setWrapText(true);
        licences.setId("about-licences");
        licences.getStyleClass().add("plain-text");
        licences.setEditable(false);
        licences.setWrapText(true); // for systems whose font is wider
        licences.setPrefRowCount(ROWS);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("help-buttons");
        getChildren().addAll(head, licences, kept, buttons);
    }

    private static String build(Build build) {
        String java = System.getProperty("java.version");
        return build.commit().isEmpty()
                ? Text.of("about.build.unknown", java)
                : Text.of("about.build", build.commit(), build.date(), java);
    }

    /** Reads its content, for which the start of the program does not wait. */
    void fill() {
        if (!licences.getText().isEmpty()) {
            return;
        }
        licences.setText(read());
        licences.positionCaret(0);
        try (InputStream in = AboutCard.class.getResourceAsStream(ICON)) {
            if (in != null) {
                icon.setImage(new Image(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the licences. */
    TextArea licences() {
        return licences;
    }

    /** Scrolls the licences with a key; false if the key does not scroll. */
    boolean scroll(KeyCode key) {
        double page = licences.getHeight() * (ROWS - 1) / ROWS;
        double by =
                switch (key) {
                    case UP -> -page / ROWS;
                    case DOWN -> page / ROWS;
                    case PAGE_UP -> -page;
                    case PAGE_DOWN -> page;
                    case HOME -> Double.NEGATIVE_INFINITY;
                    case END -> Double.MAX_VALUE;
                    default -> Double.NaN;
                };
        if (Double.isNaN(by)) {
            return false;
        }
        licences.setScrollTop(Math.max(0, licences.getScrollTop() + by));
        return true;
    }

    private static String read() {
        try (InputStream in = AboutCard.class.getResourceAsStream(LICENCES)) {
            if (in == null) {
                throw new IllegalStateException(LICENCES + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
