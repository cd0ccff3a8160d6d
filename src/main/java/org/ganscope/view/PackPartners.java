package org.ganscope.view;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.RandomStream;

import java.util.Arrays;

/**
 * Gives the score of one sample x for a D that judges packs of m samples (PacGAN, Lin et al. 2018):
 * the mean over {@value #SETS} fixed sets of m − 1 partners, drawn from the data with the stream
 * "view". In set k the sample itself has position k mod m. With m = 1 there is one empty set.
 */
public final class PackPartners {
    private static final int SETS = 16;

    private final GanConfig config;
    private final int members;
    private final int sets;
    private final FMatrixRMaj real;
    private final FMatrixRMaj packs = new FMatrixRMaj(0, 0);

    public PackPartners(GanConfig config) {
        this.config = config;
        members = config.design().packing();
        sets = members == 1 ? 1 : SETS;
        real = new FMatrixRMaj(config.dataDimension(), SETS * members);
        RandomStream view = new RandomStream(config.seed()).split("view");
        config.target().create().sample(view.split("partners"), real);
    }

    /** Whether these partners also fit another configuration. */
    boolean fit(GanConfig other) {
        return other.seed() == config.seed()
                && other.target().equals(config.target())
                && other.design().equals(config.design());
    }

    /** The number of sets of partners in a mean. */
    public int sets() {
        return sets;
    }

    /** Real samples, (d × {@value #SETS}·m): the partners first. */
    public FMatrixRMaj real() {
        return real;
    }

    /** {@value #SETS} packs of only real samples, (m·d × {@value #SETS}). */
    public FMatrixRMaj realPacks() {
        FMatrixRMaj out = new FMatrixRMaj(members * real.numRows, SETS);
        for (int row = 0; row < out.numRows; row++) {
            int from = row % real.numRows * real.numCols + row / real.numRows * SETS;
            System.arraycopy(real.data, from, out.data, row * SETS, SETS);
        }
        return out;
    }

    /**
     * Combines every sample of x with every set of partners: column k·n + i holds sample i in set
     * k.
     *
     * @param x (d×n)
     * @param others samples that serve as partners, (d × at least sets·(m − 1))
     * @return (m·d × sets·n), this object's own buffer: valid until the next call
     */
    public FMatrixRMaj packs(FMatrixRMaj x, FMatrixRMaj others) {
        if (members == 1) {
            return x;
        }
        int d = x.numRows;
        int n = x.numCols;
        packs.reshape(members * d, sets * n);
        for (int k = 0; k < sets; k++) {
            for (int place = 0; place < members; place++) {
                for (int c = 0; c < d; c++) {
                    int to = (place * d + c) * packs.numCols + k * n;
                    if (place == own(k)) {
                        System.arraycopy(x.data, c * n, packs.data, to, n);
                    } else {
                        float partner = others.data[c * others.numCols + partner(k, place)];
                        Arrays.fill(packs.data, to, to + n, partner);
                    }
                }
            }
        }
        return packs;
    }

    /** The position of the sample itself in set k. */
    private int own(int k) {
        return k % members;
    }

    /** The index among the others of the partner at a position of set k. */
    private int partner(int k, int place) {
        return k * (members - 1) + (place < own(k) ? place : place - 1);
    }

    /** The positions of the partners of set k among the others. */
    public int[] partners(int k) {
        int[] positions = new int[members - 1];
        Arrays.setAll(positions, j -> k * (members - 1) + j);
        return positions;
    }

    /** out[i] = mean over the sets of values[k·n + i], i < n. */
    public void mean(float[] values, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int k = 0; k < sets; k++) {
                sum += values[k * n + i];
            }
            out[i] = (float) (sum / sets);
        }
    }

    /**
     * The gradient with respect to the samples themselves, summed over the sets.
     *
     * @param gradient with respect to {@link #packs}
     * @return (d×n), new
     */
    public FMatrixRMaj unpack(FMatrixRMaj gradient, int n) {
        int d = real.numRows;
        FMatrixRMaj out = new FMatrixRMaj(d, n);
        for (int k = 0; k < sets; k++) {
            for (int c = 0; c < d; c++) {
                int from = (own(k) * d + c) * gradient.numCols + k * n;
                for (int i = 0; i < n; i++) {
                    out.data[c * n + i] += gradient.data[from + i];
                }
            }
        }
        return out;
    }
}
