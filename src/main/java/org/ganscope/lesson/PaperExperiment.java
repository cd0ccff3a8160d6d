package org.ganscope.lesson;

import org.ganscope.experiment.Experiment;
import org.ganscope.text.Text;

import java.util.List;

/**
 * An experiment of a paper, and what was reached elsewhere with it.
 *
 * @param id as on the command line and in {@code assets/papers/<id>.json}
 * @param isQuick whether it takes minutes rather than hours
 * @param seeds how many runs were published
 */
public record PaperExperiment(
        String id,
        boolean isQuick,
        int seeds,
        Experiment experiment,
        List<PublishedFigures> published) {
    /** What is learned. */
    public String data() {
        return Text.of("paper." + id + ".data");
    }

    /** The method it is learned with. */
    public String method() {
        return Text.of("paper." + id + ".method");
    }

    /** How long all its runs take, roughly. */
    public String duration() {
        return Text.of("paper." + id + ".duration");
    }

    /** Whether a name on the command line means this experiment: its id, or the part before "-". */
    public boolean isNamed(String name) {
        return id.equals(name) || id.startsWith(name + "-");
    }
}
