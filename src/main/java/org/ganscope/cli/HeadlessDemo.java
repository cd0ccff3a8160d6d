package org.ganscope.cli;

import org.ganscope.export.Pictures;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Replaces the window if there is no display: trains the default scenario and writes pictures of
 * the window, metrics and samples into a folder.
 */
public final class HeadlessDemo {
    private static final String FOLDER = "ganscope-out";

    private final Terminal terminal;
    private final Supplier<Pictures> pictures;
    private final long steps;

    /**
     * A demo.
     *
     * @param pictures throws an {@link InputException} if the system lacks something for drawing;
     *     the demo then continues without pictures
     * @param steps number of steps
     */
    public HeadlessDemo(Terminal terminal, Supplier<Pictures> pictures, long steps) {
        this.terminal = terminal;
        this.pictures = pictures;
        this.steps = steps;
    }

    /** Trains and lists the files. */
    public ExitStatus run() {
        try {
            return terminal.interruption().heeding(this::demonstrate);
        } catch (InputException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.WRONG_INPUT;
        }
    }

    private ExitStatus demonstrate() {
        Scenario scenario = Scenarios.standard();
        terminal.out().println(Text.of("cli.demo.start", scenario.title(), FOLDER));
        Path folder = OutputFolder.open(terminal.folder().resolve(FOLDER));
        Optional<Pictures> opened = open();
        try {
            return new TrainingJob(
                            PlannedRun.of(scenario.config()),
                            steps,
                            folder,
                            opened,
                            Progress.of(terminal, steps))
                    .run(terminal, FOLDER, false);
        } finally {
            opened.ifPresent(Pictures::close);
        }
    }

    private Optional<Pictures> open() {
        try {
            return Optional.of(pictures.get());
        } catch (InputException e) {
            terminal.err().println(e.getMessage());
            return Optional.empty();
        }
    }
}
