package org.ganscope.export.page;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.view.LatentRange;
import org.ganscope.view.PackPartners;
import org.ganscope.view.ViewSamples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stays the same from keyframe to keyframe: the data, the latent points of the picture, the
 * meaning of what D says. A run has one scene, unless its data or its game were changed.
 *
 * @param config the settings of its first keyframe
 * @param stage the part that depends on whether it is a line or a plane
 */
record Scene(GanConfig config, Map<String, Object> stage) {
    /** So many latent points are followed by G in the page. */
    private static final int SAMPLES = 2000;

    /** As many numbers are enough where a latent point has many coordinates. */
    private static final int MOST_NUMBERS = 16_000;

    /** Lines from z to G(z), at equal steps of probability. */
    private static final int LINES = 61;

    /** Everything that decides whether two steps are of one scene. */
    private record Game(
            TargetConfig target, LatentConfig latent, LossConfig loss, DiscriminatorDesign design) {
        static Game of(GanConfig config) {
            return new Game(config.target(), config.latent(), config.loss(), config.design());
        }
    }

    /** Whether a step with these settings belongs to it. */
    boolean fits(GanConfig other) {
        return Game.of(config).equals(Game.of(other));
    }

    /** The members of a JSON object. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("dimension", config.dataDimension());
        members.put("score", score());
        members.put("latent", latent());
        if (config.design().packing() > 1) {
            members.put("partners", partners());
        }
        members.putAll(stage);
        return members;
    }

    private Map<String, Object> score() {
        ScoreKind kind = config.game().scoreKind();
        double level = kind == ScoreKind.CRITIC ? 0 : config.loss().optimalScore(1, 1);
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("kind", kind.name().toLowerCase(Locale.ROOT));
        score.put("low", kind.low());
        score.put("high", kind.high());
        score.put("open", kind.isOpen());
        score.put("even", kind.isEven());
        score.put("level", level);
        score.put("optimal", hasOptimal());
        return score;
    }

    /** Whether the game has a best D. */
    private boolean hasOptimal() {
        return Double.isFinite(config.loss().optimalScore(1, 1));
    }

    private Map<String, Object> latent() {
        int dimension = config.latent().dimension();
        int count = Math.min(SAMPLES, MOST_NUMBERS / dimension);
        float[] all = new ViewSamples(config).latent().data;
        List<float[]> rows = new ArrayList<>();
        for (int row = 0; row < dimension; row++) {
            int from = row * ViewSamples.COUNT;
            rows.add(Arrays.copyOfRange(all, from, from + count));
        }
        Map<String, Object> latent = new LinkedHashMap<>();
        latent.put("prior", config.latent().prior().key());
        latent.put("dimension", dimension);
        latent.put("low", LatentRange.of(config.latent().prior()).low());
        latent.put("high", LatentRange.of(config.latent().prior()).high());
        latent.put("samples", PackedTable.of(NumberForm.HALF, rows));
        latent.put(
                "lines",
                PackedTable.ofRow(
                        NumberForm.SINGLE, LatentRange.quantiles(config.latent().prior(), LINES)));
        return latent;
    }

    private Map<String, Object> partners() {
        PackPartners partners = new PackPartners(config);
        int columns = partners.real().numCols;
        List<float[]> rows = new ArrayList<>();
        for (int row = 0; row < partners.real().numRows; row++) {
            rows.add(Arrays.copyOfRange(partners.real().data, row * columns, (row + 1) * columns));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("members", config.design().packing());
        members.put("sets", partners.sets());
        members.put("real", PackedTable.of(NumberForm.SINGLE, rows));
        return members;
    }
}
