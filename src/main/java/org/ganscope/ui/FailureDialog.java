package org.ganscope.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Theme;

/** Tells once of an unforeseen failure of the window, with a report that can be copied. */
final class FailureDialog implements Thread.UncaughtExceptionHandler {
    private final Window owner;
    private boolean told;

    FailureDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        System.getLogger(FailureDialog.class.getName())
                .log(System.Logger.Level.ERROR, "uncaught in the window", failure);
        if (!told) {
            told = true;
            show(FailureReport.of(failure));
        }
    }

    private void show(String report) {
        ButtonType copy = new ButtonType(Text.of("status.copy"), ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(Text.of("window.failure"));
        TextArea text = new TextArea(report);
        text.setEditable(false);
        text.setPrefRowCount(16);
        text.setPrefColumnCount(70);
        alert.getDialogPane().setContent(text);
        Theme.LIGHT.apply(alert.getDialogPane().getScene());
        alert.resultProperty()
                .subscribe(result -> {
                    if (result == copy) {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(report);
                        Clipboard.getSystemClipboard().setContent(content);
                    }
                });
        alert.show();
    }
}
