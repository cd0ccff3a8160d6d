package org.ganscope.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Theme;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of an unforeseen failure, with a report that can be copied and where it was kept. */
final class FailureDialog {
    private final Window owner;
    private final Supplier<Theme> theme;

    FailureDialog(Window owner, Supplier<Theme> theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /**
     * Opens the dialog and returns at once. On the JavaFX thread.
     *
     * @param log where the report was kept
     * @param run where the run was kept
     */
    void show(String report, Optional<Path> log, Optional<Path> run) {
        ButtonType copy = new ButtonType(Text.of("status.copy"), ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(Text.of("window.failure"));
        TextArea text = new TextArea(report);
        text.setEditable(false);
        text.setPrefRowCount(16);
        text.setPrefColumnCount(70);
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
        VBox content = new VBox(8, text, kept);
        alert.getDialogPane().setContent(content);
        theme.get().apply(alert.getDialogPane().getScene());
        alert.resultProperty()
                .subscribe(result -> {
                    if (result == copy) {
                        FailureReport.copy(report);
                    }
                });
        alert.show();
    }
}
