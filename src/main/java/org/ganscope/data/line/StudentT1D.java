package org.ganscope.data.line;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * Student's t with ν degrees of freedom, scaled by s: with t = x/s, p(x) = c·(1 + t²/ν)^(−(ν+1)/2)
 * / s. Its tails fall as |x|^(−ν−1), so moments of order ≥ ν do not exist.
 */
public final class StudentT1D implements Distribution1D {
    private final double freedom;
    private final double scale;
    private final double peak;

    public StudentT1D(double freedom, double scale) {
        this.freedom = freedom;
        this.scale = scale;
        peak =
                StrictMath.exp(
                                IncompleteBeta.logGamma(0.5 * (freedom + 1))
                                        - IncompleteBeta.logGamma(0.5 * freedom))
                        / StrictMath.sqrt(freedom * StrictMath.PI);
    }

    /**
     * Uses the polar method of Bailey (1994), "Polar generation of random variates with the
     * t-distribution": (u, v) uniform in the unit disc, w = u² + v², t = u·√(ν(w^(−2/ν) − 1)/w).
     * Exact for every ν.
     */
    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.getNumElements();
        for (int i = 0; i < n; i++) {
            out.data[i] = (float) (scale * draw(random));
        }
    }

    private double draw(RandomStream random) {
        double u;
        double w;
        do {
            u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            w = u * u + v * v;
        } while (w >= 1 || w == 0);
        return u * Math.sqrt(freedom * (power(w) - 1) / w);
    }

    /** w^(−2/ν), with a division for the two most common ν. */
    private double power(double w) {
        if (freedom == 2) {
            return 1 / w;
        }
        return freedom == 1 ? 1 / (w * w) : StrictMath.pow(w, -2 / freedom);
    }

    @Override
    public double density(double x) {
        double t = x / scale;
        return peak / scale * StrictMath.pow(1 + t * t / freedom, -0.5 * (freedom + 1));
    }

    /**
     * From P(T > t) = ½·I(ν/2, ½; ν/(ν + t²)) for t > 0 (DLMF 8.17, Abramowitz and Stegun 26.7.1).
     */
    @Override
    public double cumulative(double x) {
        double t = x / scale;
        double tail =
                0.5
                        * IncompleteBeta.regularised(
                                0.5 * freedom,
                                0.5,
                                1 / (1 + t * t / freedom),
                                1 / (1 + freedom / (t * t)));
        return t < 0 ? tail : 1 - tail;
    }

    @Override
    public double quantile(double p) {
        if (QuantileSearch.checked(p) > 0.5) {
            return -quantile(1 - p);
        } else if (freedom == 1) {
            return -scale / StrictMath.tan(StrictMath.PI * p);
        } else if (freedom == 2) {
            return scale * (2 * p - 1) / StrictMath.sqrt(2 * p * (1 - p));
        }
        double low = -scale;
        while (cumulative(low) > p) {
            low *= 2;
        }
        return QuantileSearch.find(this::cumulative, this::density, p, low, 0);
    }

    /** −s·c·ν/(ν−1)·(1 + t²/ν)^((1−ν)/2), for ν > 1. */
    @Override
    public double meanUpTo(double x) {
        if (freedom <= 1) {
            return Double.NaN;
        }
        double t = x / scale;
        return -scale
                * peak
                * freedom
                / (freedom - 1)
                * StrictMath.pow(1 + t * t / freedom, 0.5 * (1 - freedom));
    }

    @Override
    public List<Mode> modes() {
        return List.of(Mode.whole(0));
    }

    /**
     * From the 1 % to the 99 % quantile, but at least 4 and at most 12 scales to each side: the
     * tail is seen, and the peak stays wide enough to be seen as well.
     */
    @Override
    public Range range() {
        double reach = Math.clamp(quantile(0.99), 4 * scale, 12 * scale);
        return RoundRange.showing(-reach, reach);
    }
}
