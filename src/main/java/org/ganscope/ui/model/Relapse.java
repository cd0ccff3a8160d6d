package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.metrics.DivergenceCause.Change;
import org.ganscope.session.Aftermath;
import org.ganscope.session.Former;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.DivergenceExplanation;

import java.util.List;
import java.util.Optional;

/**
 * A run at step 0 with the settings of a run that has just diverged: it will probably diverge
 * again.
 *
 * @param aftermath of the run before
 */
public record Relapse(Aftermath aftermath) {
    /** Whether a run is about to repeat a divergence. */
    public static Optional<Relapse> of(Snapshot snapshot, GanConfig chosen) {
        boolean isAtStart = snapshot.step() == 0 && snapshot.state() == SessionState.PAUSED;
        return snapshot.ways()
                .former()
                .filter(_ -> isAtStart)
                .flatMap(Former::aftermath)
                .filter(then -> chosen.equals(then.config()))
                .map(Relapse::new);
    }

    /** The warning about the probable divergence, with advice. */
    public String sentence() {
        String step = NumberDisplay.count(aftermath.divergence().step());
        return Text.of(
                "status.relapse",
                step,
                DivergenceExplanation.advice(aftermath.cause(), aftermath.config()));
    }

    /** The fix, if one is known; accepting it changes the settings. */
    public Optional<Offer> offer(RunSettings settings) {
        List<Change> mend = aftermath.cause().mend();
        if (mend.isEmpty()) {
            return Optional.empty();
        }
        GanConfig chosen = settings.config();
        GanConfig mended = chosen;
        for (Change change : mend) {
            mended = change.applyTo(mended);
        }
        GanConfig cured = mended;
        String words = DivergenceExplanation.words(mend, chosen);
        return Optional.of(
                new Offer(
                        mend.size() == 1
                                ? Text.of("status.relapse.mend", words)
                                : Text.of("status.relapse.mend.rates"),
                        Text.of("status.relapse.mend.tooltip", words),
                        () -> settings.setAll(cured)));
    }
}
