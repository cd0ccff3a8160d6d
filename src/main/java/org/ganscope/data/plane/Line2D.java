package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

/**
 * A segment of length L around the origin with Gaussian noise σ in every direction. With u along
 * the segment and v across it, p = N(v; 0, σ²)·[Φ((u + L/2)/σ) − Φ((u − L/2)/σ)]/L.
 */
public final class Line2D implements Distribution2D {
    private final double length;
    private final double sigma;
    private final double cos;
    private final double sin;

    /** @param angle from the x axis, counter-clockwise, in degrees */
    public Line2D(double length, double angle, double sigma) {
        this.length = length;
        this.sigma = sigma;
        cos = StrictMath.cos(StrictMath.toRadians(angle));
        sin = StrictMath.sin(StrictMath.toRadians(angle));
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            double u = length * (random.nextDouble() - 0.5);
            xy[i] = (float) (cos * u + sigma * xy[i]);
            xy[n + i] = (float) (sin * u + sigma * xy[n + i]);
        }
    }

    /** Symmetric in u, and computed on the left side, where Φ loses no digits. */
    @Override
    public double density(double x, double y) {
        double u = Math.abs(cos * x + sin * y);
        double v = (cos * y - sin * x) / sigma;
        double across = StrictMath.exp(-0.5 * v * v) / (sigma * StrictMath.sqrt(2 * StrictMath.PI));
        double half = 0.5 * length;
        double along = Normal.cdf((half - u) / sigma) - Normal.cdf((-half - u) / sigma);
        return across * along / length;
    }

    @Override
    public Region range() {
        double x = 0.5 * length * Math.abs(cos) + 3 * sigma;
        double y = 0.5 * length * Math.abs(sin) + 3 * sigma;
        return RoundRegion.showing(-x, x, -y, y);
    }
}
