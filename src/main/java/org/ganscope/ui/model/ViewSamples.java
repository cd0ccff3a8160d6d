package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.RandomStream;

/**
 * The fixed draws behind the histograms, from the stream "view": the same real samples and the same
 * latent points in every frame, so that only what trains moves. Drawing them changes no run.
 */
final class ViewSamples {
    static final int COUNT = 2000;

    private final GanConfig config;
    private final FMatrixRMaj real = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj latent;

    ViewSamples(GanConfig config) {
        this.config = config;
        RandomStream view = new RandomStream(config.seed()).split("view");
        real.reshape(config.dataDimension(), COUNT);
        config.target().create().sample(view.split("real"), real);
        latent = new FMatrixRMaj(config.latent().dimension(), COUNT);
        config.latent().prior().sample(view.split("latent"), latent);
    }

    /** Whether these samples are those of another configuration too. */
    boolean fit(GanConfig other) {
        return other.seed() == config.seed()
                && other.target().equals(config.target())
                && other.latent().equals(config.latent());
    }

    /** x: (d×COUNT). */
    FMatrixRMaj real() {
        return real;
    }

    /** z: (latent dimension×COUNT). */
    FMatrixRMaj latent() {
        return latent;
    }
}
