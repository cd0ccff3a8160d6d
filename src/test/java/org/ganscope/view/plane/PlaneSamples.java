package org.ganscope.view.plane;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.view.Measure;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** Pictures of the plane for tests. */
public final class PlaneSamples {
    public static final Region HOME = new Region(new Range(-3, 3), new Range(-2, 2));
    private static final Range LATENT = new Range(-2.5, 2.5);

    private PlaneSamples() {}

    /** Two real samples, one generated sample, and a probe. */
    public static PlaneFrame few() {
        return at(HOME);
    }

    /** The same over another region. */
    public static PlaneFrame at(Region home) {
        return plain(
                home,
                new PlaneFrame.Points(new float[] {-1, 2}, new float[] {1, 1.5f}),
                new PlaneFrame.Points(new float[] {-2}, new float[] {-1}),
                probe(0.8, -0.3),
                PlaneLayers.none());
    }

    /** A picture over coordinates without units, all of it visible. */
    public static PlaneFrame plain(
            Region home,
            PlaneFrame.Points real,
            PlaneFrame.Points generated,
            PlaneProbe probe,
            PlaneLayers layers) {
        List<Measure> measures = List.of(Measure.plain("x₁"), Measure.plain("x₂"));
        return new PlaneFrame(
                home, home, real, generated, probe, layers, Optional.empty(), measures);
    }

    /** A probe of G(z) = (z₁ + z₂, −z₂). */
    public static PlaneProbe probe(double first, double second) {
        return new PlaneProbe(
                new PlaneProbe.Latent(LATENT, true, 2, first, second),
                first + second,
                -second,
                0.25,
                new double[] {1, 0},
                new double[] {1, -1},
                new PlaneFrame.Points(new float[] {-2.5f, 2.5f}, new float[] {0.3f, 0.3f}),
                new PlaneFrame.Points(new float[] {-1.7f, 3.3f}, new float[] {2.5f, -2.5f}));
    }

    /** A probe of G(z) = (z, z/2). */
    public static PlaneProbe onALine(double z) {
        return new PlaneProbe(
                new PlaneProbe.Latent(LATENT, true, 1, z, 0),
                z,
                z / 2,
                0.25,
                new double[] {1, 0.5},
                new double[0],
                new PlaneFrame.Points(new float[] {-2.5f, 2.5f}, new float[] {-1.25f, 1.25f}),
                PlaneFrame.Points.none());
    }

    /** A function at the nodes of a grid. */
    public static PlaneField field(
            Region region, int columns, int rows, DoubleBinaryOperator function) {
        PlaneField field = new PlaneField(region, columns, rows, new float[columns * rows]);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                field.values()[row * columns + column] =
                        (float) function.applyAsDouble(field.x(column), field.y(row));
            }
        }
        return field;
    }
}
