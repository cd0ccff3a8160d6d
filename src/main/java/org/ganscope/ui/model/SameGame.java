package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Curve;
import org.ganscope.session.Series;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.view.words.GameWords;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The series of a run without losses and scores of another kind of game than the one in force: a
 * probability and a critic's score have no common unit, so no curve or name may mix them. They come
 * back together with their game.
 */
public final class SameGame {
    private static final Set<Series> OF_A_GAME =
            EnumSet.of(
                    Series.DISCRIMINATOR_LOSS,
                    Series.GENERATOR_LOSS,
                    Series.REAL_LOSS,
                    Series.GENERATED_LOSS,
                    Series.REAL_SCORE,
                    Series.GENERATED_SCORE);

    private final Snapshot snapshot;
    private final Map<Series, Curve> curves;
    private final List<Stretch> others;

    /** The steps of a run after {@code after}, up to {@code last}. */
    private record Stretch(double after, double last) {
        boolean meets(double from, double to) {
            return from <= last && to > after;
        }
    }

    private SameGame(Snapshot snapshot, Map<Series, Curve> curves, List<Stretch> others) {
        this.snapshot = snapshot;
        this.curves = curves;
        this.others = others;
    }

    public static SameGame of(Snapshot snapshot) {
        GanConfig end =
                snapshot.isLookingBack() && !snapshot.changes().isEmpty()
                        ? snapshot.changes().getLast().after()
                        : snapshot.config();
        return new SameGame(
                snapshot, snapshot.curves(), others(snapshot.changes(), end, snapshot.config()));
    }

    /** The same of the run that this one parted from, from there on. */
    public static SameGame ofFuture(Snapshot snapshot) {
        List<Stretch> others =
                snapshot.ways()
                        .fork()
                        .map(fork -> others(fork.changes(), fork.config(), snapshot.config()))
                        .orElse(List.of());
        return new SameGame(snapshot, snapshot.future(), others);
    }

    /**
     * The steps with another kind of game than the one that is shown.
     *
     * @param end the settings after the last of the changes
     */
    private static List<Stretch> others(
            List<SettingChange> changes, GanConfig end, GanConfig shown) {
        List<Stretch> others = new ArrayList<>();
        double after = Double.NEGATIVE_INFINITY;
        for (SettingChange change : changes) {
            // changes at one moment share their step: no step was made between them
            if (!isSame(change.before(), shown) && change.step() > after) {
                others.add(new Stretch(after, change.step()));
            }
            after = change.step();
        }
        if (!isSame(end, shown)) {
            others.add(new Stretch(after, Double.POSITIVE_INFINITY));
        }
        return List.copyOf(others);
    }

    /** Whether losses and scores under these settings can be compared. */
    static boolean isSame(GanConfig one, GanConfig other) {
        return GameWords.of(one.objective()) == GameWords.of(other.objective());
    }

    /** The latest value of a series; NaN if there is none of this game yet. */
    public double latest(Series series) {
        long step = snapshot.measuredAt().getOrDefault(series, 0L);
        return isOther(series, step, step)
                ? Double.NaN
                : snapshot.latest().getOrDefault(series, Double.NaN);
    }

    /** A series over the requested window, with gaps where another game was in force. */
    public Optional<Curve> curve(Series series) {
        return Optional.ofNullable(curves.get(series))
                .map(curve -> others.isEmpty() ? curve : broken(series, curve));
    }

    private Curve broken(Series series, Curve curve) {
        float[] min = curve.min().clone();
        float[] max = curve.max().clone();
        float[] mean = curve.mean().clone();
        double half = (curve.width() - 1) / 2.0;
        for (int i = 0; i < curve.length(); i++) {
            double step = curve.step()[i];
            if (isOther(series, step - half, step + half)) {
                min[i] = Float.NaN;
                max[i] = Float.NaN;
                mean[i] = Float.NaN;
            }
        }
        return new Curve(curve.width(), curve.step(), min, max, mean);
    }

    private boolean isOther(Series series, double from, double to) {
        return OF_A_GAME.contains(series)
                && others.stream().anyMatch(stretch -> stretch.meets(from, to));
    }
}
