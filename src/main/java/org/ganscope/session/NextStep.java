package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.StepTrace;

import java.util.List;

/** The next step of a run: with which settings, and which players move. */
record NextStep(GanConfig config, StepKind move) {
    /** A whole iteration with the settings in force. */
    static NextStep of(Run run) {
        return new NextStep(run.config(), StepKind.BOTH);
    }

    /** That of a run which goes on as a log says from where it is. */
    static NextStep of(Run run, List<LogEntry> ahead) {
        GanConfig config = run.config();
        StepKind move = StepKind.BOTH;
        for (LogEntry entry : ahead) {
            if (entry.step() == run.step()) {
                switch (entry) {
                    case LogEntry.Configured(long _, GanConfig changed) -> config = changed;
                    case LogEntry.Moved(long _, StepKind one) -> move = one;
                }
            }
        }
        return new NextStep(config, move);
    }

    /** Makes it with a copy of a trainer, which stays where it is. */
    StepTrace trace(GanTrainer trainer) {
        GanTrainer copy = new GanTrainer(trainer.config());
        copy.restore(trainer.checkpoint());
        copy.configure(config);
        return copy.trace(move);
    }
}
