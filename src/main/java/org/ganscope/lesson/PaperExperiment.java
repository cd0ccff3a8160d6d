package org.ganscope.lesson;

import org.ganscope.experiment.Experiment;
import org.ganscope.text.Text;

import java.util.List;

/**
 * An experiment from a paper with its published results.
 *
 * @param id as on the command line and in {@code assets/papers/<id>.json}
 * @param isQuick whether it takes minutes rather than hours
 * @param seeds number of published runs
 */
public record PaperExperiment(
        String id,
        boolean isQuick,
        int seeds,
        Experiment experiment,
        List<PublishedFigures> published) {
    /** The data that is learned. */
    public String data() {
        return Text.of("paper." + id + ".data");
    }

    /** The method of learning. */
    public String method() {
        return Text.of("paper." + id + ".method");
    }

    /** The approximate time that all its runs take. */
    public String duration() {
        return Text.of("paper." + id + ".duration");
    }

    /** Whether a name on the command line means this experiment: its id, or the part before "-". */
    public boolean isNamed(String name) {
        return id.equals(name) || id.startsWith(name + "-");
    }
}
