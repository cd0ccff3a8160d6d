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

/** Which program this is, from which build, where it keeps what, and under which licences. */
final class AboutCard extends VBox {
    private static final String LICENCES = "/org/ganscope/licenses/THIRD-PARTY.txt";
    private static final String ICON = "/org/ganscope/assets/icons/ganscope-128.png";

    private static final int ROWS = 16;

    private final TextArea licences = new TextArea();
    private final ImageView icon = new ImageView();

    /** @param close the button that takes it away */
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
        Label kept = new Label(Text.of("about.folders", folders.settings(), folders.logs()));
        kept.getStyleClass().add("secondary");
        kept.setWrapText(true);
        licences.setId("about-licences");
        licences.getStyleClass().add("plain-text");
        licences.setEditable(false);
        licences.setWrapText(true); // where the font is wider than this system's
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

    /** Reads what it shows, which the start of the program does not wait for. */
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

    /** What can be read here at length. */
    TextArea licences() {
        return licences;
    }

    /** Scrolls the licences, as a key says; false if it says nothing of that kind. */
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
