package org.ganscope.ui.app;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Theme;
import org.ganscope.ui.window.FailureReport;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows an unexpected failure with a report that can be copied and the place where it was saved.
 */
final class FailureDialog {
    /** Lines of the report that are visible on any screen. */
    private static final int ROWS = 14;

    private static final double WIDTH = 760;

    private final Window owner;
    private final Supplier<Theme> theme;

    FailureDialog(Window owner, Supplier<Theme> theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /**
     * Opens the dialog and returns at once. On the JavaFX thread.
     *
     * @param log where the report was saved
     * @param run where the run was saved
     */
    void show(Throwable failure, String report, Optional<Path> log, Optional<Path> run) {
        ButtonType copy = new ButtonType(Text.of("status.copy"), ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, ButtonType.CLOSE);
        if (owner.getScene() != null) { // the window already has a scene
            alert.initOwner(owner);
        }
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(Text.of("window.failure", FailureReport.inShort(failure)));
        alert.setResizable(true);
        DialogPane pane = alert.getDialogPane();
        pane.setContent(content(report, log, run));
        // a window manager may give less than requested, but not less than this
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setMinWidth(WIDTH);
        theme.get().apply(pane.getScene());
        // after copying the report you may still want to read where it was saved
        Button copies = (Button) pane.lookupButton(copy);
        copies.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    FailureReport.copy(report);
                    copies.setText(Text.of("status.copied"));
                    event.consume();
                });
        alert.show();
    }

    private static VBox content(String report, Optional<Path> log, Optional<Path> run) {
        TextArea text = new TextArea(report);
        text.getStyleClass().add("plain-text");
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(text, Priority.ALWAYS);
        Label kept =
                new Label(
                        Stream.concat(
                                        log
                                                .map(file -> Text.of("window.failure.log", file))
                                                .stream(),
                                        run
                                                .map(file -> Text.of("window.failure.run", file))
                                                .stream())
                                .collect(Collectors.joining("\n")));
        kept.setId("failure-files");
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(8, text, kept);
    }
}
