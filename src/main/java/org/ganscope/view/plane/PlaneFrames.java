package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.ScoreKind;
import org.ganscope.math.BatchColumns;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Snapshot;
import org.ganscope.view.CriticLevel;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.LatentRange;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.Probe;
import org.ganscope.view.ViewSamples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes the pictures of a game over the plane from snapshots: fixed real samples, the images of
 * fixed latent points under the snapshot's frozen generator, and what the person wants to see below
 * and above them. What is not shown is not computed. On the JavaFX thread.
 */
public final class PlaneFrames {
    private static final int ARROWS = 60;

    /** Samples of the averaged generator, where one is kept. */
    private static final int AVERAGED = 600;

    /** The generated samples after those with arrows are their partners, where D wants some. */
    private static final int PARTNERS = 64;

    private final FrozenGame frozen = new FrozenGame();
    private final ProbeMarks marks = new ProbeMarks();
    private final ScoreField scores = new ScoreField();
    private final PlaneTrails trails = new PlaneTrails();
    private final PointReader reader = new PointReader();
    private final LatentSearch search = new LatentSearch();
    private final LazyOptimum optimum = new LazyOptimum();
    private Optional<View> view = Optional.empty();
    private Optional<Mlp> averaged = Optional.empty();
    private Optional<PlaneFrame> last = Optional.empty();
    private Optional<Snapshot> source = Optional.empty();
    private double level;

    /** The picture of the whole region of the data, with the latent probe at a reading. */
    public PlaneFrame frame(Snapshot snapshot, Probe.Reading probe) {
        return frame(snapshot, probe, home -> home, PlaneLayer.standard());
    }

    /**
     * The picture of a snapshot with the latent probe at a reading.
     *
     * @param visible says what is seen of the plane, given the region of the data
     * @param shown the layers that the person wants to see
     */
    public PlaneFrame frame(
            Snapshot snapshot,
            Probe.Reading probe,
            UnaryOperator<Region> visible,
            Set<PlaneLayer> shown) {
        frozen.load(snapshot);
        GanConfig config = snapshot.config();
        if (view.isEmpty() || !view.get().samples.fit(config)) {
            view = Optional.of(new View(config));
        }
        View current = view.get();
        FMatrixRMaj real = current.samples.real();
        FMatrixRMaj made = current.made;
        made.setTo(frozen.generator().forward(current.samples.latent()));
        level = config.game().isCritic() ? CriticLevel.of(frozen, real, made) : 0;
        Region home = current.target.range();
        Region seen = visible.apply(home);
        PlaneLayers layers = layers(current, snapshot, seen, shown);
        PlaneFrame frame =
                new PlaneFrame(
                        home,
                        seen,
                        shown.contains(PlaneLayer.REAL)
                                ? current.realPoints
                                : PlaneFrame.Points.none(),
                        shown.contains(PlaneLayer.GENERATED)
                                ? points(made)
                                : PlaneFrame.Points.none(),
                        probe(probe),
                        layers,
                        current.measures);
        last = Optional.of(frame);
        source = Optional.of(snapshot);
        return frame;
    }

    /** What D says at a point, by the networks of the last picture; empty before the first. */
    public Optional<PlaneReading> read(double x, double y) {
        return last.map(frame -> reader.read(frozen, x, y, level, optimumAt(frame, x, y)));
    }

    /**
     * The latent point that G sends nearest to a place of the last picture; z₁ and z₂, of a latent
     * line and 0. Empty before the first picture.
     *
     * @param z1 where the probe is
     * @param z2 where the probe is; left out of a latent line
     */
    public Optional<double[]> find(double x, double y, double z1, double z2) {
        return last.map(frame -> {
            LatentConfig latent = frozen.config().latent();
            double[] z = new double[latent.dimension()];
            z[0] = z1;
            if (z.length > 1) {
                z[1] = z2;
            }
            double[] found =
                    search.find(
                            frozen.generator(),
                            z,
                            LatentRange.of(latent.prior()),
                            x,
                            y,
                            frame.region().x().length());
            return new double[] {found[0], found.length > 1 ? found[1] : z2};
        });
    }

    private double optimumAt(PlaneFrame frame, double x, double y) {
        if (!frame.layers().belief().hasOptimum()) {
            return Double.NaN;
        }
        Region seen = frame.seen();
        return optimum.of(source.orElseThrow(), seen, () -> optimum(view.orElseThrow(), seen))
                .at(x, y);
    }

    private PlaneLayers layers(
            View current, Snapshot snapshot, Region seen, Set<PlaneLayer> shown) {
        PlaneLayers none = PlaneLayers.none();
        if (!shown.contains(PlaneLayer.TRAILS)) {
            trails.clear();
        }
        return new PlaneLayers(
                shown,
                belief(current, snapshot),
                ground(current, seen, shown),
                shown.contains(PlaneLayer.DENSITY)
                        ? Optional.of(current.densities().generated(frozen.generator(), seen))
                        : Optional.empty(),
                shown.contains(PlaneLayer.PUSH) ? push(current.made) : none.push(),
                shown.contains(PlaneLayer.MANIFOLD)
                        ? current.mesh().through(frozen.generator(), current.target.range())
                        : none.manifold(),
                shown.contains(PlaneLayer.TRAILS)
                        ? trails.update(snapshot, current.made)
                        : none.trails(),
                shown.contains(PlaneLayer.MODES) ? modes(current, snapshot) : List.of(),
                shown.contains(PlaneLayer.GENERATED)
                        ? average(current, snapshot)
                        : PlaneFrame.Points.none());
    }

    private PlaneLayers.Belief belief(View current, Snapshot snapshot) {
        GanConfig config = frozen.config();
        ScoreKind kind = config.game().scoreKind();
        double optimum = config.loss().optimalScore(1, 1);
        return new PlaneLayers.Belief(
                kind,
                kind == ScoreKind.CRITIC ? 0 : optimum,
                !Double.isNaN(optimum),
                !current.target.modes().isEmpty(),
                config.latent().dimension(),
                snapshot.average().isPresent());
    }

    /** The images of the first latent points under the averaged generator, if one is kept. */
    private PlaneFrame.Points average(View current, Snapshot snapshot) {
        if (snapshot.average().isEmpty()) {
            return PlaneFrame.Points.none();
        }
        Mlp mean = FrozenGame.reload(averaged, snapshot.average().get());
        averaged = Optional.of(mean);
        return points(mean.forward(BatchColumns.of(current.samples.latent(), 0, AVERAGED)));
    }

    /** Where the game has no D*, D stands in for it. */
    private Optional<PlaneLayers.Ground> ground(View current, Region seen, Set<PlaneLayer> shown) {
        Optional<PlaneLayer> wanted = shown.stream().filter(PlaneLayer::isGround).findFirst();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        boolean hasOptimum = !Double.isNaN(frozen.config().loss().optimalScore(1, 1));
        PlaneLayer layer = hasOptimum ? wanted.get() : PlaneLayer.SCORE;
        PlaneField field =
                switch (layer) {
                    case OPTIMAL -> optimum(current, seen);
                    case DIFFERENCE -> difference(score(seen), optimum(current, seen));
                    default -> score(seen);
                };
        return Optional.of(new PlaneLayers.Ground(layer, field));
    }

    private PlaneField score(Region seen) {
        return scores.of(frozen, ScoreField.grid(frozen, seen), level);
    }

    private PlaneField optimum(View current, Region seen) {
        return current.densities()
                .optimum(
                        frozen.config().loss(),
                        frozen.generator(),
                        frozen.partners(),
                        seen,
                        frozen.noise());
    }

    private static PlaneField difference(PlaneField score, PlaneField optimum) {
        float[] difference = new float[optimum.values().length];
        for (int row = 0; row < optimum.rows(); row++) {
            for (int column = 0; column < optimum.columns(); column++) {
                difference[row * optimum.columns() + column] =
                        (float) score.at(optimum.x(column), optimum.y(row))
                                - optimum.value(column, row);
            }
        }
        return new PlaneField(optimum.region(), optimum.columns(), optimum.rows(), difference);
    }

    private PlaneLayers.Push push(FMatrixRMaj made) {
        FMatrixRMaj x = BatchColumns.of(made, 0, ARROWS);
        FMatrixRMaj push = frozen.push(x, BatchColumns.of(made, ARROWS, PARTNERS));
        return new PlaneLayers.Push(row(x, 0), row(x, 1), row(push, 0), row(push, 1));
    }

    private static float[] row(FMatrixRMaj all, int row) {
        return Arrays.copyOfRange(all.data, row * all.numCols, (row + 1) * all.numCols);
    }

    private static List<PlaneLayers.ModeShare> modes(View current, Snapshot snapshot) {
        List<Mode2D> modes = current.target.modes();
        List<Double> shares = snapshot.modeShares();
        List<PlaneLayers.ModeShare> told = new ArrayList<>(modes.size());
        for (int i = 0; i < modes.size(); i++) {
            Mode2D mode = modes.get(i);
            double share = i < shares.size() ? shares.get(i) : Double.NaN;
            told.add(
                    new PlaneLayers.ModeShare(
                            mode.x(), mode.y(), mode.sigma(), mode.weight(), share));
        }
        return told;
    }

    /** What a critic's scores are measured from in the last picture; 0 for other games. */
    public double level() {
        return level;
    }

    private static PlaneFrame.Points points(FMatrixRMaj xy) {
        return new PlaneFrame.Points(row(xy, 0), row(xy, 1));
    }

    /** The mark of a reading, in the last picture. */
    public PlaneProbe probe(Probe.Reading reading) {
        return marks.of(frozen.generator(), frozen.config().latent(), reading, level);
    }

    /** What depends on the target and the latent space, not on the networks. */
    private static final class View {
        private final GanConfig config;
        private final ViewSamples samples;
        private final Distribution2D target;
        private final PlaneFrame.Points realPoints;
        private final List<Measure> measures;
        private final FMatrixRMaj made = new FMatrixRMaj(2, ViewSamples.COUNT);
        private Optional<PlaneDensities> densities = Optional.empty();
        private Optional<LatentMesh> mesh = Optional.empty();

        View(GanConfig config) {
            this.config = config;
            samples = new ViewSamples(config);
            target = config.target().create2D();
            realPoints = points(samples.shown());
            measures = Measures.of(config.target());
        }

        PlaneDensities densities() {
            PlaneDensities own = densities.orElseGet(() -> new PlaneDensities(config, target));
            densities = Optional.of(own);
            return own;
        }

        LatentMesh mesh() {
            LatentMesh own = mesh.orElseGet(() -> new LatentMesh(config.latent()));
            mesh = Optional.of(own);
            return own;
        }
    }
}
