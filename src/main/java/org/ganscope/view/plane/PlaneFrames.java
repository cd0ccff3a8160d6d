package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.math.BatchColumns;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Snapshot;
import org.ganscope.view.CriticLevel;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.Probe;
import org.ganscope.view.ViewSamples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the pictures of a game over the plane: fixed real samples, the images of fixed latent
 * points under the snapshot's frozen generator, and the layers below and above them. Layers that
 * are not requested are not computed. A picture is a function of the snapshot and of the request;
 * state kept between pictures only saves time. For one thread at a time.
 */
public final class PlaneFrames {
    private static final int ARROWS = 60;

    /** Number of samples of the averaged generator, if one is kept. */
    private static final int AVERAGED = 600;

    /** The generated samples after those with arrows are their partners, if D needs any. */
    private static final int PARTNERS = 64;

    private final FrozenGame frozen = new FrozenGame();
    private final Probe reader = new Probe();
    private final ProbeMarks marks = new ProbeMarks();
    private final ScoreField scores = new ScoreField();
    private Optional<View> view = Optional.empty();
    private Optional<Mlp> averaged = Optional.empty();

    /** The picture of a snapshot. */
    public PlaneFrame frame(Snapshot snapshot, PlaneRequest request) {
        frozen.load(snapshot);
        GanConfig config = snapshot.config();
        if (view.isEmpty() || !view.get().samples.fit(config)) {
            view = Optional.of(new View(config));
        }
        View current = view.get();
        FMatrixRMaj made = current.made;
        made.setTo(frozen.generator().forward(current.samples.latent()));
        double origin = CriticLevel.of(frozen, current.samples.real(), made);
        Region home = current.target.range();
        Region seen = request.visible().of(home);
        Set<PlaneLayer> shown = request.shown();
        boolean hasOptimum = !Double.isNaN(config.loss().optimalScore(1, 1));
        Optional<PlaneField> optimum =
                hasOptimum
                                && (request.readsOptimum()
                                        || shown.stream().anyMatch(PlaneLayer::needsOptimum))
                        ? Optional.of(optimum(current, seen))
                        : Optional.empty();
        PlaneLayers layers = layers(current, snapshot, request, seen, origin, optimum);
        Probe.Reading reading = reader.read(frozen, request.z1(), request.z2());
        return new PlaneFrame(
                home,
                seen,
                shown.contains(PlaneLayer.REAL) ? current.realPoints : PlaneFrame.Points.none(),
                shown.contains(PlaneLayer.GENERATED) ? points(made) : PlaneFrame.Points.none(),
                marks.of(frozen.generator(), config.latent(), reading, origin),
                layers,
                optimum,
                current.measures);
    }

    private PlaneLayers layers(
            View current,
            Snapshot snapshot,
            PlaneRequest request,
            Region seen,
            double origin,
            Optional<PlaneField> optimum) {
        PlaneLayers none = PlaneLayers.none();
        Set<PlaneLayer> shown = request.shown();
        return new PlaneLayers(
                shown,
                belief(current, snapshot, origin),
                ground(seen, shown, origin, optimum),
                shown.contains(PlaneLayer.DENSITY)
                        ? Optional.of(current.densities().generated(frozen.generator(), seen))
                        : Optional.empty(),
                shown.contains(PlaneLayer.PUSH) ? push(current.made) : none.push(),
                shown.contains(PlaneLayer.MANIFOLD)
                        ? current.mesh().through(frozen.generator(), current.target.range())
                        : none.manifold(),
                shown.contains(PlaneLayer.TRAILS)
                        ? request.past().and(snapshot, current.made)
                        : none.trails(),
                shown.contains(PlaneLayer.MODES) ? modes(current, snapshot) : List.of(),
                shown.contains(PlaneLayer.GENERATED)
                        ? average(current, snapshot)
                        : PlaneFrame.Points.none());
    }

    private PlaneLayers.Belief belief(View current, Snapshot snapshot, double origin) {
        GanConfig config = frozen.config();
        ScoreKind kind = config.game().scoreKind();
        double optimum = config.loss().optimalScore(1, 1);
        return new PlaneLayers.Belief(
                kind,
                kind == ScoreKind.CRITIC ? 0 : optimum,
                origin,
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

    /** D replaces D* if the game has no D*. */
    private Optional<PlaneLayers.Ground> ground(
            Region seen, Set<PlaneLayer> shown, double origin, Optional<PlaneField> optimum) {
        Optional<PlaneLayer> wanted = shown.stream().filter(PlaneLayer::isGround).findFirst();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        PlaneLayer layer = optimum.isPresent() ? wanted.get() : PlaneLayer.SCORE;
        PlaneField field =
                switch (layer) {
                    case OPTIMAL -> optimum.orElseThrow();
                    case DIFFERENCE -> difference(score(seen, origin), optimum.orElseThrow());
                    default -> score(seen, origin);
                };
        return Optional.of(new PlaneLayers.Ground(layer, field));
    }

    private PlaneField score(Region seen, double origin) {
        return scores.of(frozen, ScoreField.grid(frozen, seen), origin);
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

    private static PlaneFrame.Points points(FMatrixRMaj xy) {
        return new PlaneFrame.Points(row(xy, 0), row(xy, 1));
    }

    /** The data that depends on the target and the latent space, not on the networks. */
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
