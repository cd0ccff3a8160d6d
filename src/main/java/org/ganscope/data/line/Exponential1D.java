package org.ganscope.data.line;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.math.RandomStream;

import java.util.List;

/** The exponential distribution, p(x) = λ·e^(−λx) for x ≥ 0. */
public final class Exponential1D implements Distribution1D {
    private final double rate;

    public Exponential1D(double rate) {
        this.rate = rate;
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.getNumElements();
        for (int i = 0; i < n; i++) {
            out.data[i] = (float) (-StrictMath.log(1 - random.nextDouble()) / rate);
        }
    }

    @Override
    public double density(double x) {
        return x < 0 ? 0 : rate * StrictMath.exp(-rate * x);
    }

    @Override
    public double cumulative(double x) {
        return x < 0 ? 0 : -StrictMath.expm1(-rate * x);
    }

    @Override
    public double quantile(double p) {
        return -StrictMath.log1p(-QuantileSearch.checked(p)) / rate;
    }

    @Override
    public double meanUpTo(double x) {
        if (x <= 0) {
            return 0;
        }
        double rest = StrictMath.exp(-rate * x);
        return rest == 0 ? 1 / rate : (cumulative(x) - rate * x * rest) / rate;
    }

    @Override
    public List<Mode> modes() {
        return List.of(Mode.whole(0));
    }

    /** All but a thousandth of the mass. */
    @Override
    public Range range() {
        return RoundRange.showing(0, quantile(0.999));
    }
}
