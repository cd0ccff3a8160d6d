package org.ganscope.cli;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.Trial;
import org.ganscope.lesson.PaperExperiment;
import org.ganscope.lesson.PublishedFigures;
import org.ganscope.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An experiment to run and report.
 *
 * @param name its name on the command line
 * @param title its description
 * @param seeds number of runs, ≥ 1
 * @param published the results of others
 */
record Assignment(
        String name,
        String title,
        int seeds,
        Experiment experiment,
        List<PublishedFigures> published) {
    private static final int USUAL_SEEDS = 5;

    static Assignment of(PaperExperiment paper) {
        return new Assignment(
                paper.id(),
                Text.of("cli.papers.title", paper.method(), paper.data()),
                paper.seeds(),
                paper.experiment(),
                paper.published());
    }

    /** An experiment of your own. */
    static Assignment own(String file, Experiment experiment) {
        return new Assignment(
                file,
                experiment.config().target().kind().key(),
                USUAL_SEEDS,
                experiment,
                List.of());
    }

    List<Trial> trials() {
        return experiment.trials(seeds);
    }

    /** The prefix of its files: the name without folders and extension. */
    String fileName() {
        String file = String.valueOf(Path.of(name).getFileName());
        return file.endsWith(".json") ? file.substring(0, file.length() - 5) : file;
    }

    /**
     * The same with the given options instead; after another number of steps the figures of others
     * are not comparable.
     */
    Assignment changed(Optional<Integer> newSteps, Optional<Integer> newSeeds) {
        int steps = newSteps.orElse(experiment.evaluation().steps());
        boolean compares = steps == experiment.evaluation().steps();
        return new Assignment(
                name,
                title,
                newSeeds.orElse(seeds),
                new Experiment(experiment.config(), experiment.evaluation().withSteps(steps)),
                compares ? published : List.of());
    }
}
