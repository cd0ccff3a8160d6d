package org.ganscope.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Whether a command is requested to end early: by Ctrl-C (SIGINT), by kill or a system shutdown
 * (SIGTERM), or because the terminal is closed (SIGHUP). A command that responds keeps its results
 * so far; a second signal ends the process at once.
 */
public final class Interruption {
    private static final Map<String, ExitStatus> SIGNALS =
            Map.of(
                    "INT", ExitStatus.INTERRUPTED,
                    "TERM", ExitStatus.TERMINATED,
                    "HUP", ExitStatus.HUNG_UP);

    private volatile Optional<ExitStatus> asked = Optional.empty();

    /**
     * The result of some work, during which the first signal is a request instead of ending the
     * process.
     */
    <T> T heeding(Supplier<T> work) {
        List<Runnable> restorers = new CopyOnWriteArrayList<>();
        Runnable restore = () -> restorers.forEach(Runnable::run);
        SIGNALS.forEach((name, status) -> {
            Runnable asks =
                    () -> {
                        restore.run();
                        ask(status);
                    };
            restorers.add(Signals.handle(name, asks));
        });
        try {
            return work.get();
        } finally {
            restore.run();
        }
    }

    /** Requests the command to end with this status. */
    void ask(ExitStatus status) {
        asked = Optional.of(status);
    }

    /** The status to end with, if the command is requested to end. */
    Optional<ExitStatus> asked() {
        return asked;
    }
}
