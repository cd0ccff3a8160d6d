package org.ganscope.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Transport;
import org.ganscope.ui.overlay.Overlay;

import java.util.regex.Pattern;

/**
 * Asks below the step button for the step up to which to go, and refuses steps that have been
 * passed.
 */
final class StepToBox extends Overlay {
    private static final double GAP = 4;
    private static final long MOST = 1_000_000_000;

    /** A whole number, with or without separated thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h,]");

    private final ReadOnlyObjectProperty<Snapshot> frames;
    private final Transport transport;
    private final TextField field = new TextField();
    private final Label refusal = new Label();
    private final VBox card;

    /** @param frames the frames of the run, which give the present step */
    StepToBox(ReadOnlyObjectProperty<Snapshot> frames, Transport transport) {
        this.frames = frames;
        this.transport = transport;
        beginClosed();
        setId("step-to-box");
        setAlignment(Pos.TOP_LEFT);
        Label name = new Label(Text.of("toolbar.step.to.label"));
        name.setLabelFor(field);
        field.setId("step-to-field");
        field.getStyleClass().add("number-field");
        field.setAccessibleText(Text.of("toolbar.step.to.accessible"));
        field.setOnAction(event -> go());
        Button go = new Button(Text.of("toolbar.step.to.go"));
        go.setId("step-to-go");
        go.setOnAction(event -> go());
        refusal.setId("step-to-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        HBox line = new HBox(name, field, go);
        line.getStyleClass().add("step-to-line");
        card = new VBox(line, refusal);
        card.getStyleClass().addAll("card", "step-to");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::closeBeside);
    }

    /** Opens below a node. */
    void openBelow(Node opener) {
        Bounds bounds = sceneToLocal(opener.localToScene(opener.getLayoutBounds()));
        setMargin(card, new Insets(bounds.getMaxY() + GAP, 0, 0, Math.max(0, bounds.getMinX())));
        refusal.setText("");
        field.clear();
        open();
    }

    private void go() {
        String digits = SPACES.matcher(field.getText()).replaceAll("");
        if (!NUMBER.matcher(digits).matches()
                || Long.parseLong(digits) < 1
                || Long.parseLong(digits) > MOST) {
            refuse(Text.of("toolbar.step.to.number", NumberDisplay.count(MOST), field.getText()));
            return;
        }
        long step = Long.parseLong(digits);
        long now = frames.get().step();
        if (step <= now) {
            refuse(
                    Text.of(
                            "toolbar.step.to.passed",
                            NumberDisplay.count(now),
                            NumberDisplay.count(step)));
            return;
        }
        close();
        transport.stepTo(step);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    protected Node firstFocus() {
        return field;
    }

    @Override
    protected boolean handles(KeyEvent event) {
        boolean isMeant = super.handles(event);
        if (!isMeant) {
            refusal.setText("");
        }
        return isMeant;
    }

    private void closeBeside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }
}
