package org.ganscope.ui.model;

import org.ganscope.session.Snapshot;

import java.util.Optional;

/**
 * Watches what is said of a run, and changes the sentence only when it came out the same twice in a
 * row, so that it does not flicker however fast the run is. The numbers in it may change each time.
 */
public final class Observer {
    private Optional<DiagnosisWords.Said> shown = Optional.empty();
    private Optional<String> candidate = Optional.empty();
    private long run = -1;

    /** The verdict on a run at step 1 or later that has not diverged. */
    public Verdict observe(Snapshot snapshot) {
        DiagnosisWords.Said said = DiagnosisWords.of(snapshot);
        boolean fresh = snapshot.run() != run || shown.isEmpty();
        boolean same = shown.isPresent() && shown.get().key().equals(said.key());
        if (fresh || same || candidate.equals(Optional.of(said.key()))) {
            shown = Optional.of(said);
        }
        candidate = Optional.of(said.key());
        run = snapshot.run();
        return shown.orElseThrow().verdict();
    }
}
