package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.Mlp;
import org.ganscope.view.LatentRange;
import org.ganscope.view.Probe;

import java.util.Arrays;

/** Turns a reading of the probe into its marks on the plane. */
final class ProbeMarks {
    /** Points of each line through the probe. */
    private static final int POINTS = 161;

    private final FMatrixRMaj line = new FMatrixRMaj(0, 0);

    /**
     * The mark of a reading.
     *
     * @param generator the generator of the reading
     * @param level from which scores are measured
     */
    PlaneProbe of(Mlp generator, LatentConfig latent, Probe.Reading reading, double level) {
        double[] z = reading.z();
        boolean isLine = z.length == 1;
        PlaneFrame.Points first = through(generator, latent.prior(), z, 0);
        return new PlaneProbe(
                new PlaneProbe.Latent(
                        LatentRange.of(latent.prior()),
                        latent.prior() == Prior.NORMAL,
                        z.length,
                        z[0],
                        isLine ? 0 : z[1]),
                reading.point()[0],
                reading.point()[1],
                reading.score() - level,
                column(reading, 0),
                isLine ? new double[0] : column(reading, 1),
                first,
                isLine ? PlaneFrame.Points.none() : through(generator, latent.prior(), z, 1));
    }

    private static double[] column(Probe.Reading reading, int column) {
        return new double[] {reading.jacobian()[0][column], reading.jacobian()[1][column]};
    }

    /** The image under G of the line through z along one coordinate. */
    private PlaneFrame.Points through(Mlp generator, Prior prior, double[] z, int along) {
        Range range = LatentRange.of(prior);
        line.reshape(z.length, POINTS);
        for (int row = 0; row < z.length; row++) {
            Arrays.fill(line.data, row * POINTS, (row + 1) * POINTS, (float) z[row]);
        }
        for (int i = 0; i < POINTS; i++) {
            double value = range.low() + i * range.length() / (POINTS - 1);
            line.data[along * POINTS + i] = (float) value;
        }
        float[] out = generator.forward(line).data;
        return new PlaneFrame.Points(
                Arrays.copyOf(out, POINTS), Arrays.copyOfRange(out, POINTS, 2 * POINTS));
    }
}
