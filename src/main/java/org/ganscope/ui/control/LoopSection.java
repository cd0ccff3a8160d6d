package org.ganscope.ui.control;

import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopDiagram;
import org.ganscope.ui.loop.LoopPart;
import org.ganscope.ui.model.LabModel;

import java.util.function.Consumer;

/** The picture of the game, live, as a group that opens and closes. */
final class LoopSection extends FoldingGroup {
    /** The name under which the window remembers whether it is closed. */
    static final String KEY = "loop";

    /** @param open opens the settings of a part */
    LoopSection(LabModel model, Consumer<LoopPart> open) {
        super(KEY);
        setTitle(Text.of("loop.title"));
        LoopDiagram diagram = new LoopDiagram(open);
        add(diagram);
        whileSeen(model.snapshotProperty()).subscribe(diagram::show);
        whileSeen(model.turnProperty()).subscribe(diagram::light);
    }
}
