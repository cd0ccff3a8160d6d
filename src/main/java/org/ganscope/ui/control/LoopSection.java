package org.ganscope.ui.control;

import javafx.beans.value.ObservableValue;

import org.ganscope.gan.StepKind;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopDiagram;
import org.ganscope.ui.loop.LoopPart;

import java.util.Optional;
import java.util.function.Consumer;

/** The picture of the game, live, as a group that opens and closes. */
final class LoopSection extends FoldingGroup {
    /** The name under which the window remembers whether it is closed. */
    static final String KEY = "loop";

    /**
     * @param frames the pictures of the run
     * @param turn the player whose turn it is
     * @param open opens the settings of a part
     */
    LoopSection(
            ObservableValue<Snapshot> frames,
            ObservableValue<Optional<StepKind>> turn,
            Consumer<LoopPart> open) {
        super(KEY);
        setTitle(Text.of("loop.title"));
        LoopDiagram diagram = new LoopDiagram(open);
        add(diagram);
        whileSeen(frames).subscribe(diagram::show);
        whileSeen(turn).subscribe(diagram::light);
    }
}
