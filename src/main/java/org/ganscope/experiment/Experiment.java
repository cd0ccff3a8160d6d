package org.ganscope.experiment;

import org.ganscope.gan.GanConfig;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A configuration and the evaluation of its trained generator.
 *
 * @param config its seed is that of the first run
 */
public record Experiment(GanConfig config, Evaluation evaluation) {
    /** The runs from {@code count} consecutive seeds. */
    public List<Trial> trials(int count) {
        return LongStream.range(config.seed(), config.seed() + count)
                .mapToObj(seed -> new Trial(config.withSeed(seed), evaluation))
                .toList();
    }
}
