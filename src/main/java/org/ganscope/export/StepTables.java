package org.ganscope.export;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.Snapshot;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.LatentRange;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneRequest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One moment of a run as tables: D and the densities over the range of the data, and G over the
 * latent space. On the line the points are those of the window's curves; over the plane they are
 * the nodes of a square grid, row by row from the bottom. A value that is not known is empty.
 */
public final class StepTables {
    /** Nodes of a grid over the plane along each side. */
    private static final int SIDE = 101;

    /** Latent points of a one-dimensional space. */
    private static final int LATENT_LINE = 401;

    /** Latent points along each of the first two coordinates. */
    private static final int LATENT_SIDE = 41;

    private final FrozenGame game = new FrozenGame();
    private final GanConfig config;
    private final FMatrixRMaj points;
    private final float[] optimal;
    private final float[] data;
    private final float[] model;
    private final float[] average;

    public StepTables(Snapshot snapshot) {
        game.load(snapshot);
        config = snapshot.config();
        if (config.dataDimension() == 1) {
            StageFrame frame = new StageFrames().frame(snapshot, LineRequest.at(0, 0));
            points = new FMatrixRMaj(1, frame.x().length, true, frame.x());
            optimal = frame.beliefs().optimal();
            data = frame.densities().data();
            model = frame.densities().model();
            average = frame.densities().average();
        } else {
            PlaneRequest request =
                    PlaneRequest.at(0, 0).showing(Set.of(PlaneLayer.DENSITY)).readingOptimum();
            PlaneFrame frame = new PlaneFrames().frame(snapshot, request);
            points = nodes(frame.region());
            optimal = values(frame.optimum());
            data = density(config.target().create2D());
            model = values(frame.layers().density());
            average = new float[0];
        }
    }

    private static FMatrixRMaj nodes(Region region) {
        FMatrixRMaj nodes = new FMatrixRMaj(2, SIDE * SIDE);
        for (int i = 0; i < nodes.numCols; i++) {
            nodes.set(0, i, node(region.x(), i % SIDE));
            nodes.set(1, i, node(region.y(), i / SIDE));
        }
        return nodes;
    }

    private static float node(Range range, int i) {
        return (float) (range.low() + range.length() * i / (SIDE - 1));
    }

    private float[] density(Distribution2D target) {
        float[] density = new float[points.numCols];
        for (int i = 0; i < density.length; i++) {
            density[i] = (float) target.density(points.get(0, i), points.get(1, i));
        }
        return density;
    }

    private float[] values(Optional<PlaneField> field) {
        float[] values = new float[points.numCols];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    field.isPresent()
                            ? (float) field.get().at(points.get(0, i), points.get(1, i))
                            : Float.NaN;
        }
        return values;
    }

    /**
     * D: x (and y), D, D* and the logit s, which a D that judges packs has for no single sample.
     */
    public void writeDiscriminator(Writer out) throws IOException {
        List<String> names = coordinates();
        names.addAll(List.of("d", "d_optimal", "logit"));
        CsvRows.writeRow(out, names);
        float[] scores = new float[points.numCols];
        game.scores(points, scores);
        boolean isSingle = config.design().packing() == 1;
        float[] logits = isSingle ? game.discriminator().forward(points).data : new float[0];
        for (int i = 0; i < points.numCols; i++) {
            List<String> row = place(points, i);
            row.add(text(scores[i]));
            row.add(text(optimal[i]));
            row.add(isSingle ? text(logits[i]) : "");
            CsvRows.writeRow(out, row);
        }
    }

    /** The densities: x (and y), p_data, p_g, and that of the averaged G if one is kept. */
    public void writeDensity(Writer out) throws IOException {
        List<String> names = coordinates();
        names.addAll(List.of("p_data", "p_g"));
        boolean hasAverage = average.length > 0;
        if (hasAverage) {
            names.add("p_average");
        }
        CsvRows.writeRow(out, names);
        for (int i = 0; i < points.numCols; i++) {
            List<String> row = place(points, i);
            row.add(text(data[i]));
            row.add(text(model[i]));
            if (hasAverage) {
                row.add(text(average[i]));
            }
            CsvRows.writeRow(out, row);
        }
    }

    /**
     * G over the latent space: z (or z1 and z2, all other coordinates being 0), G(z), and D(G(z)).
     */
    public void writeLatent(Writer out) throws IOException {
        boolean isLine = config.latent().dimension() == 1;
        List<String> names = new ArrayList<>(isLine ? List.of("z") : List.of("z1", "z2"));
        names.addAll(coordinates());
        names.add("d");
        CsvRows.writeRow(out, names);
        FMatrixRMaj z = isLine ? latentLine() : latentGrid();
        FMatrixRMaj x = game.generator().forward(z).copy();
        float[] scores = new float[z.numCols];
        game.scores(x, scores);
        for (int i = 0; i < z.numCols; i++) {
            List<String> row = new ArrayList<>(List.of(text(z.get(0, i))));
            if (!isLine) {
                row.add(text(z.get(1, i)));
            }
            row.addAll(place(x, i));
            row.add(text(scores[i]));
            CsvRows.writeRow(out, row);
        }
    }

    private FMatrixRMaj latentLine() {
        FMatrixRMaj z = new FMatrixRMaj(1, LATENT_LINE);
        for (int i = 0; i < LATENT_LINE; i++) {
            z.data[i] = latent(i, LATENT_LINE);
        }
        return z;
    }

    private FMatrixRMaj latentGrid() {
        FMatrixRMaj z = new FMatrixRMaj(config.latent().dimension(), LATENT_SIDE * LATENT_SIDE);
        for (int i = 0; i < z.numCols; i++) {
            z.set(0, i, latent(i % LATENT_SIDE, LATENT_SIDE));
            z.set(1, i, latent(i / LATENT_SIDE, LATENT_SIDE));
        }
        return z;
    }

    /** Number i of n latent values that are evenly spread over what the window shows. */
    private float latent(int i, int n) {
        double end = LatentRange.of(config.latent().prior()).high();
        return (float) (end * (2.0 * i / (n - 1) - 1));
    }

    private List<String> coordinates() {
        return new ArrayList<>(config.dataDimension() == 1 ? List.of("x") : List.of("x", "y"));
    }

    private static List<String> place(FMatrixRMaj all, int i) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < all.numRows; c++) {
            cells.add(text(all.get(c, i)));
        }
        return cells;
    }

    private static String text(float value) {
        return Float.isNaN(value) ? "" : Float.toString(value);
    }
}
