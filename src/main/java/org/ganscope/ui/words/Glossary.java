package org.ganscope.ui.words;

import org.ganscope.text.Text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The terms and symbols of the window, each explained in a sentence or two, in the order in which a
 * beginner needs them. In the bundle: {@code glossary.<name>.term} and {@code
 * glossary.<name>.text}.
 */
public enum Glossary {
    GAN,
    GENERATOR,
    DISCRIMINATOR,
    LATENT,
    PRIOR,
    SAMPLE,
    DENSITY_OF_DATA,
    DENSITY_OF_GENERATOR,
    SCORE,
    HALF,
    OPTIMUM,
    LOSSES,
    LOGARITHM,
    OBJECTIVE,
    CRITIC,
    LEAST_SQUARES,
    GRADIENT_PENALTY,
    STEP,
    UPDATE,
    D_STEPS,
    BATCH,
    RATE,
    OPTIMISER,
    MOMENTUM,
    RELU,
    AVERAGE,
    GRADIENT,
    PUSH,
    FAN,
    HEATMAP,
    TRAILS,
    MANIFOLD,
    STRETCH,
    MODE,
    COLLAPSE,
    SATURATION,
    DEAD,
    DIVERGENCE,
    JSD,
    WASSERSTEIN,
    NATS,
    ESTIMATE,
    SIGMA,
    LOGIT,
    REGULARISER,
    SPECTRAL,
    SEED;

    public String term() {
        return Text.of("glossary." + key() + ".term");
    }

    public String text() {
        return Text.of("glossary." + key() + ".text");
    }

    /** The key in the bundle. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The results of a search for these words, in terms or in texts; terms come first. */
    public static List<Glossary> search(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return Arrays.stream(values())
                .filter(entry -> wanted.stream().allMatch(entry::mentions))
                .sorted(Comparator.comparing(entry -> !wanted.stream().allMatch(entry::isNamed)))
                .toList();
    }

    private boolean mentions(String word) {
        return isNamed(word) || text().toLowerCase(Locale.ROOT).contains(word);
    }

    private boolean isNamed(String word) {
        return term().toLowerCase(Locale.ROOT).contains(word);
    }
}
