package org.ganscope.lesson;

import static org.ganscope.lesson.PublishedFigures.Source.PAPER;
import static org.ganscope.lesson.PublishedFigures.Source.PORT;

import org.ganscope.experiment.Experiment;
import org.ganscope.session.file.ExperimentFile;
import org.ganscope.text.InputException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Experiments from papers that the program repeats: files in {@code assets/papers}, with published
 * figures. To add one: a file, a line here, and its texts in the bundle.
 *
 * <p>b1 … b3 are the plain GAN and PacGAN (Lin et al. 2018) on grids of Gaussians, with the
 * settings and figures of a published comparison of discriminators that see one sample or several
 * at once (github.com/brycesandlund/paired-discriminator). Its D loss is the mean over all
 * decisions, half of ours; under Adam that is the same as twice the ε, which the files give D. b4
 * are the toy examples of Gulrajani et al. 2017, "Improved training of Wasserstein GANs", which
 * have no published numbers, after the 100,000 steps of the authors' program. That program starts
 * from uniform weights where ours are normal, with the same variance except in the last layer
 * (2/(fanIn + fanOut) instead of 2/fanIn).
 */
public final class Papers {
    private Papers() {}

    /** All experiments, in the order in which they are offered. */
    public static List<PaperExperiment> all() {
        return List.of(
                grid(
                        "b1",
                        true,
                        new PublishedFigures(PAPER, "4.8", "86.4", "0.519 ± 0.003"),
                        new PublishedFigures(PORT, "4.8", "86.8", "0.520 ± 0.004")),
                grid(
                        "b2",
                        true,
                        new PublishedFigures(PAPER, "9", "81.0", "0.190 ± 0.022"),
                        new PublishedFigures(PORT, "9.0", "74.1 ± 4.5", "0.260 ± 0.045")),
                grid("b3-gan", false, new PublishedFigures(PAPER, "7.2", "73.7", "0.718 ± 0.023")),
                grid(
                        "b3-pacgan2",
                        false,
                        new PublishedFigures(PAPER, "24.6", "78.4", "0.216 ± 0.034")),
                toyFigure("b4-ring"),
                toyFigure("b4-grid"),
                toyFigure("b4-swiss-roll"));
    }

    /** The experiments that take minutes. */
    public static List<PaperExperiment> quick() {
        return all().stream().filter(PaperExperiment::isQuick).toList();
    }

    /**
     * The experiments with this name: one, or all whose id begins with it and a dash.
     *
     * @throws InputException if there is none; the message lists the existing ones
     */
    public static List<PaperExperiment> named(String name) {
        List<PaperExperiment> found = all().stream().filter(p -> p.isNamed(name)).toList();
        if (found.isEmpty()) {
            String known =
                    all().stream().map(PaperExperiment::id).collect(Collectors.joining(", "));
            throw new InputException("paper.error.unknown", name, known);
        }
        return found;
    }

    private static PaperExperiment grid(String id, boolean isQuick, PublishedFigures... published) {
        return new PaperExperiment(id, isQuick, 5, load(id), Arrays.asList(published));
    }

    private static PaperExperiment toyFigure(String id) {
        return new PaperExperiment(id, false, 1, load(id), List.of());
    }

    private static Experiment load(String id) {
        String file = id + ".json";
        return ExperimentFile.parse(file, Assets.text("papers/" + file));
    }
}
