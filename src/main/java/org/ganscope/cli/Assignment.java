package org.ganscope.cli;

import org.ganscope.experiment.Experiment;
import org.ganscope.lesson.PaperExperiment;
import org.ganscope.lesson.PublishedFigures;
import org.ganscope.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An experiment to be run and reported.
 *
 * @param name how it is called on the command line
 * @param title what it is
 * @param published what others reached with it
 */
record Assignment(
        String name, String title, Experiment experiment, List<PublishedFigures> published) {
    static Assignment of(PaperExperiment paper) {
        return new Assignment(
                paper.id(),
                Text.of("cli.papers.title", paper.method(), paper.data()),
                paper.experiment(),
                paper.published());
    }

    /** One of a person's own. */
    static Assignment own(String file, Experiment experiment) {
        return new Assignment(
                file, experiment.config().target().kind().key(), experiment, List.of());
    }

    /** How files of it begin: the name without folders and ending. */
    String fileName() {
        String file = String.valueOf(Path.of(name).getFileName());
        return file.endsWith(".json") ? file.substring(0, file.length() - 5) : file;
    }

    /** The same with another number of steps; the figures of others then no longer compare. */
    Assignment shortened(Optional<Integer> steps) {
        if (steps.isEmpty() || steps.get() == experiment.evaluation().steps()) {
            return this;
        }
        Experiment changed =
                new Experiment(experiment.config(), experiment.evaluation().withSteps(steps.get()));
        return new Assignment(name, title, changed, List.of());
    }
}
