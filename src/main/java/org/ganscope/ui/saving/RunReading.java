package org.ganscope.ui.saving;

import javafx.application.Platform;

import org.ganscope.session.HeldRun;
import org.ganscope.session.file.StoredRun;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Notice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads runs beside the JavaFX thread. A run that its file does not hold is trained again, while
 * the present one goes on. The latest run that is asked for counts: an earlier one is given up.
 */
final class RunReading {
    /** The progress of training a run again is shown so often. In nanoseconds. */
    private static final long EVERY = 300_000_000;

    private final RunFiles files;
    private final Worker worker = new Worker("opening a run");
    private volatile long attempt;

    RunReading(RunFiles files) {
        this.files = files;
    }

    /**
     * A run that was read.
     *
     * @param use what is to be done with it
     * @param hasWeights whether it is the run that was saved, to the last bit
     */
    record Found<T>(StoredRun run, T use, boolean hasWeights) {}

    /** Does something there, and what follows on the JavaFX thread. */
    <T> void run(Supplier<T> work, Consumer<T> then, Consumer<InputException> refused) {
        worker.run(work, then, refused);
    }

    /**
     * Reads a run and prepares its use, and does what follows on the JavaFX thread.
     *
     * @param refused what follows if that was not possible
     */
    <T> void read(
            Supplier<StoredRun> source,
            Function<HeldRun, T> use,
            Consumer<Found<T>> then,
            Consumer<InputException> refused) {
        long mine = attempt + 1;
        attempt = mine;
        worker.run(
                () -> find(source.get(), use, mine),
                found -> {
                    files.forget(Notice.Kind.READING);
                    found.ifPresent(then);
                },
                reason -> {
                    files.forget(Notice.Kind.READING);
                    refused.accept(reason);
                });
    }

    private <T> Optional<Found<T>> find(StoredRun run, Function<HeldRun, T> use, long mine) {
        Optional<HeldRun> held = run.take(new Progress(mine, run.steps())::isWanted);
        return held.map(taken -> new Found<>(run, use.apply(taken), run.hasWeights(taken)));
    }

    /** Tells now and then how far a run has been trained again. Owned by the thread that does. */
    private final class Progress {
        private final long mine;
        private final long steps;
        private long told = System.nanoTime();

        Progress(long mine, long steps) {
            this.mine = mine;
            this.steps = steps;
        }

        boolean isWanted(long step) {
            long now = System.nanoTime();
            if (now - told > EVERY) {
                told = now;
                String sentence =
                        Text.of(
                                "saving.training",
                                NumberDisplay.count(step),
                                NumberDisplay.count(steps));
                Platform.runLater(() -> {
                    if (attempt == mine) {
                        files.tell(Notice.Kind.READING, sentence);
                    }
                });
            }
            return attempt == mine;
        }
    }
}
