package org.ganscope.experiment;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The same training with many settings: a cell for every combination of the values of its axes, and
 * in every cell a run from each of a few consecutive seeds. Runs are numbered cell by cell, the
 * cells along the last axis first. A value.
 *
 * @param base all other settings; its seed is that of the first run of every cell
 * @param axes at least one, of different settings
 * @param seeds number of runs in every cell, ≥ 1
 * @param steps of every run, ≥ 1
 */
public record Sweep(GanConfig base, List<SweepAxis> axes, int seeds, int steps) {
    /** Small runs take tenths of a second each: these take half a day. */
    private static final int MOST = 100_000;

    /**
     * A sweep.
     *
     * @throws InputException if a setting has two axes, there are too many runs, or the settings of
     *     a cell are not possible
     */
    public Sweep {
        axes = List.copyOf(axes);
        Set<Setting> settings = new HashSet<>();
        long runs = seeds;
        for (SweepAxis axis : axes) {
            if (!settings.add(axis.setting())) {
                throw new InputException("sweep.error.axis.twice", axis.setting().key());
            }
            runs *= axis.count();
            if (runs > MOST) {
                throw new InputException("sweep.error.runs", Integer.toString(MOST));
            }
        }
        for (int cell = 0; cell < runs / seeds; cell++) {
            config(base, axes, cell);
        }
    }

    /** The number of cells. */
    public int cells() {
        return cells(axes);
    }

    private static int cells(List<SweepAxis> axes) {
        return axes.stream().mapToInt(SweepAxis::count).reduce(1, (a, b) -> a * b);
    }

    /** The number of runs. */
    public int runs() {
        return cells() * seeds;
    }

    /** The cell that a run belongs to. */
    public int cell(int run) {
        return run / seeds;
    }

    /** Which value of an axis a cell has. */
    public int place(int cell, int axis) {
        return place(axes, cell, axis);
    }

    private static int place(List<SweepAxis> axes, int cell, int axis) {
        int stride = cells(axes.subList(axis + 1, axes.size()));
        return cell / stride % axes.get(axis).count();
    }

    /** The settings of a run, at step 0. */
    public GanConfig config(int run) {
        return config(base, axes, cell(run)).withSeed(base.seed() + run % seeds);
    }

    /** Settings are changed in the order of {@link Settings}: a target before its parameters. */
    private static GanConfig config(GanConfig base, List<SweepAxis> axes, int cell) {
        GanConfig config = base;
        for (Setting setting : Settings.all()) {
            for (int axis = 0; axis < axes.size(); axis++) {
                if (axes.get(axis).setting().equals(setting)) {
                    config = apply(axes.get(axis), config, place(axes, cell, axis));
                }
            }
        }
        Settings.check(config);
        return config;
    }

    private static GanConfig apply(SweepAxis axis, GanConfig config, int place) {
        if (!axis.setting().exists(config)) {
            throw new InputException(
                    "sweep.error.absent",
                    axis.setting().key(),
                    Settings.of("data.target").format(config));
        }
        return axis.apply(config, place);
    }

    /** A run, to be made. */
    public SweepRun run(int run) {
        return new SweepRun(run, config(run), steps);
    }

    /**
     * The runs in the order in which they are made: first one of every cell, then the next seed.
     * The cells come coarse first, then finer: those with even places along all axes before the
     * others, of these those with places divisible by four, and so on.
     */
    public List<Integer> order() {
        long[] ranks = IntStream.range(0, cells()).mapToLong(this::rank).toArray();
        Comparator<Integer> seedBySeed = Comparator.comparingInt(run -> run % seeds);
        return IntStream.range(0, runs())
                .boxed()
                .sorted(seedBySeed.thenComparingLong(run -> ranks[cell(run)]))
                .toList();
    }

    /** The bits of the places along all axes, in turn, from the lowest on. */
    private long rank(int cell) {
        long rank = 0;
        for (int bit = 0; cells() - 1 >> bit > 0; bit++) {
            for (int axis = 0; axis < axes.size(); axis++) {
                if (axes.get(axis).count() - 1 >> bit > 0) {
                    rank = 2 * rank + (place(cell, axis) >> bit & 1);
                }
            }
        }
        return rank;
    }

    /** The runs of one share, in the order in which they are made. */
    public List<Integer> order(Shard shard) {
        List<Integer> all = order();
        return IntStream.range(0, all.size()).filter(shard::holds).mapToObj(all::get).toList();
    }
}
