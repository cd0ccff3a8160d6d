package org.ganscope.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;

import java.util.List;

/**
 * The terms of the window, its keys, and information about the program. A click outside the card
 * closes it.
 */
final class HelpOverlay extends StackPane {
    private final ToggleButton showWords = new ToggleButton(Text.of("help.words"));
    private final ToggleButton showKeys = new ToggleButton(Text.of("help.title"));
    private final GlossaryPage words = new GlossaryPage();
    private final KeysPage keys = new KeysPage();
    private final Button close = new Button(Text.of("help.close"));
    private final Button closeAbout = new Button(Text.of("help.close"));
    private final AboutCard about = new AboutCard(closeAbout);
    private final Button showAbout = new Button(Text.of("help.about"));
    private final VBox card;

    HelpOverlay() {
        setId("help-overlay");
        getStyleClass().add("help-overlay");
        setVisible(false);
        showWords.setId("help-words");
        showWords.setOnAction(event -> openWords());
        showKeys.setId("help-show-keys");
        showKeys.setOnAction(event -> openKeys());
        HBox tabs = new HBox(showWords, showKeys);
        tabs.getStyleClass().add("help-tabs");
        close.setId("help-close");
        close.getStyleClass().add("primary");
        close.setOnAction(event -> close());
        showAbout.setId("help-about");
        showAbout.setOnAction(event -> openAbout());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(showAbout, gap, close);
        buttons.getStyleClass().add("help-buttons");
        StackPane pages = new StackPane(words, keys);
        pages.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(pages, Priority.ALWAYS);
        card = new VBox(tabs, pages, buttons);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("card", "help-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        closeAbout.setId("about-close");
        closeAbout.getStyleClass().add("primary");
        closeAbout.setOnAction(event -> close());
        getChildren().addAll(card, about);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
    }

    /** Shows the glossary, which a beginner needs first. */
    void open() {
        words.search().clear();
        openWords();
    }

    private void openWords() {
        turnTo(true);
        show(card, close);
    }

    private void openKeys() {
        turnTo(false);
        show(card, close);
    }

    private void turnTo(boolean isWords) {
        showWords.setSelected(isWords);
        showKeys.setSelected(!isWords);
        words.setVisible(isWords);
        keys.setVisible(!isWords);
    }

    /** Shows the information about the program. */
    private void openAbout() {
        about.fill();
        show(about, closeAbout);
    }

    private void show(VBox shown, Control first) {
        card.setVisible(shown == card);
        about.setVisible(shown == about);
        setVisible(true);
        first.requestFocus();
    }

    /** The nodes that Tab visits. */
    private List<Control> stops() {
        if (about.isVisible()) {
            return List.of(closeAbout, about.licences());
        }
        return words.isVisible()
                ? List.of(close, showAbout, showWords, showKeys, words.search())
                : List.of(close, showAbout, showWords, showKeys);
    }

    /**
     * Handles a key while this is open, so that nothing happens in the window below it.
     *
     * @return whether no other node may get the key
     */
    boolean press(KeyEvent event) {
        List<Control> stops = stops();
        int at = stops.indexOf(getScene().getFocusOwner());
        boolean isTyping = at >= 0 && stops.get(at) == words.search();
        switch (event.getCode()) {
            case F1, ESCAPE -> close();
            case TAB -> {
                int by = event.isShiftDown() ? stops.size() - 1 : 1;
                stops.get((Math.max(0, at) + by) % stops.size()).requestFocus();
            }
            case UP, DOWN -> scroll(event);
            case ENTER, SPACE -> {
                if (!isTyping) {
                    fire(stops.get(Math.max(0, at)));
                }
                return !isTyping;
            }
            default -> {
                if (isTyping) {
                    return false;
                }
                if (!about.isVisible() && words.isVisible() && event.getCode().isLetterKey()) {
                    words.beginSearch(); // its field then gets the typed character
                }
                // selected text can be copied
                return about.isVisible() && about.scroll(event.getCode())
                        || !event.isShortcutDown();
            }
        }
        return true;
    }

    private void scroll(KeyEvent event) {
        if (about.isVisible()) {
            about.scroll(event.getCode());
        } else if (words.isVisible()) {
            words.scroll(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            keys.scroll(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private void fire(Control focused) {
        switch (focused) {
            case Button button -> button.fire();
            case ToggleButton tab -> tab.fire();
            default -> close();
        }
    }

    /** Hides it, so that the keys of the window work again. */
    private void close() {
        setVisible(false);
        getScene().getRoot().requestFocus();
    }
}
