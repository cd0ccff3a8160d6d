package org.ganscope.view;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.own.Table;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.RandomStream;

/**
 * The fixed draws behind the histograms, from the stream "view": the same real samples and the same
 * latent points in every frame, so that only the trained networks change the picture. Drawing them
 * does not affect the run. For your own data the rows themselves are shown, if there are no more
 * rows than draws.
 */
public final class ViewSamples {
    public static final int COUNT = 2000;

    private final GanConfig config;
    private final FMatrixRMaj real = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj shown;
    private final boolean isRows;
    private final FMatrixRMaj latent;

    public ViewSamples(GanConfig config) {
        this.config = config;
        RandomStream view = new RandomStream(config.seed()).split("view");
        real.reshape(config.dataDimension(), COUNT);
        config.target().create().sample(view.split("real"), real);
        isRows = config.target().material() instanceof Table table && table.rows() <= COUNT;
        shown = isRows ? rows((Table) config.target().material()) : real;
        latent = new FMatrixRMaj(config.latent().dimension(), COUNT);
        config.latent().prior().sample(view.split("latent"), latent);
    }

    private static FMatrixRMaj rows(Table table) {
        FMatrixRMaj rows = new FMatrixRMaj(table.dimension(), table.rows());
        for (int c = 0; c < rows.numRows; c++) {
            for (int i = 0; i < rows.numCols; i++) {
                rows.set(c, i, table.value(i, c));
            }
        }
        return rows;
    }

    /** Whether these samples also fit another configuration. */
    public boolean fit(GanConfig other) {
        return other.seed() == config.seed()
                && other.target().equals(config.target())
                && other.latent().equals(config.latent());
    }

    /** The real samples that are drawn: (d×n), n ≤ COUNT. */
    public FMatrixRMaj shown() {
        return shown;
    }

    /** Whether these are the rows of a file, each of them once. */
    public boolean isRows() {
        return isRows;
    }

    /** Random real samples on which D is judged: (d×COUNT). */
    public FMatrixRMaj real() {
        return real;
    }

    /** z: (latent dimension×COUNT). */
    public FMatrixRMaj latent() {
        return latent;
    }
}
