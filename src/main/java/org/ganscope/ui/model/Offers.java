package org.ganscope.ui.model;

import org.ganscope.session.Former;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.Optional;

/** The offers next to the verdict. */
public final class Offers {
    private Offers() {}

    /**
     * A fix for a run that would diverge again; else the run with which the program ended last, or
     * the way back to the run before this one.
     */
    public static Optional<Offer> of(RunModel model) {
        Snapshot snapshot = model.curtain().seenProperty().get();
        Optional<LikelyDivergence> likely = LikelyDivergence.of(snapshot, model.config());
        if (likely.isPresent()) {
            return likely.get().offer(model.settings());
        }
        Optional<Offer> last = model.keeping().lastProperty().get();
        if (last.isPresent() && snapshot.end() == 0 && model.waysBack().former().isEmpty()) {
            return last;
        }
        // while training, a new run leaves step 0 before its notice can be read
        boolean isNew =
                snapshot.step() == 0
                        || model.notices().property().get().kind() == Notice.Kind.REBUILT;
        return model.waysBack().former().filter(_ -> isNew).map(run -> back(run, model));
    }

    private static Offer back(Former run, RunModel model) {
        String step = NumberDisplay.count(run.step());
        String title = model.waysBack().scenarioOf(run).title();
        return new Offer(
                Text.of("status.former", step, title),
                Text.of("status.former.tooltip", step, title),
                model.waysBack()::bringBack);
    }
}
