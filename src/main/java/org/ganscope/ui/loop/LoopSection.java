package org.ganscope.ui.loop;

import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LabModel;

import java.util.function.Consumer;

/** The picture of the game, live, as a group that opens and closes. */
public final class LoopSection extends TitledPane {
    private final LoopDiagram diagram;

    /** @param open opens the settings of a part */
    public LoopSection(LabModel model, Consumer<LoopPart> open) {
        diagram = new LoopDiagram(open);
        setText(Text.of("loop.title"));
        VBox content = new VBox(diagram);
        content.getStyleClass().add("section-rows");
        setContent(content);
        model.snapshotProperty().subscribe(this::show);
        expandedProperty().subscribe(expanded -> show(model.snapshot()));
        model.turnProperty().subscribe(diagram::light);
    }

    /** Nothing is written while it is closed. */
    private void show(Snapshot frame) {
        if (isExpanded()) {
            diagram.show(LoopFigures.of(frame));
        }
    }
}
