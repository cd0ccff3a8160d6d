package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;
import org.ganscope.view.PackPartners;

import java.util.Optional;

/**
 * p_g over a part of the plane, from {@value #SAMPLES} fixed latent points, p_data, and D* from
 * both. Both densities are smoothed with the same kernel: p_data exactly if it is known, otherwise
 * from samples. So where p_g = p_data, D* is right for any width of the kernel; detail finer than
 * the kernel is not visible in D*. With instance noise the kernel is the noise, if that is wider.
 */
final class PlaneDensities {
    private static final int SAMPLES = 1 << 14;

    /** Samples of a target whose density is not known. */
    private static final int REAL_SAMPLES = 1 << 17;

    /** Cells along the shorter side of the region; fewer if the kernel is much wider. */
    private static final int CELLS = 256;

    private static final int FEWEST_CELLS = 8;

    /** The kernel's standard deviation need not be more cells wide than this. */
    private static final double WIDE = 8;

    /** Nor may it be fewer, when a large part of the plane is visible. */
    private static final double NARROW = 0.8;

    /** The kernel is half as wide as a mode, but not narrower than this share of the region. */
    private static final double OF_A_MODE = 0.5;

    private static final double OF_THE_REGION = NARROW / CELLS;
    private static final double WITHOUT_MODES = 0.01;

    /**
     * A share of the mean density over the target's region: where both are lower, D* is not given.
     */
    private static final double TOO_THIN = 1e-4;

    /** Nor where it would be based on fewer generated samples than this. */
    private static final double TOO_FEW = 4;

    /** The target is smoothed again when the noise has changed by this factor. */
    private static final double NOISE_STEP = 1.02;

    private final Distribution2D target;
    private final FMatrixRMaj latent;
    private final double bandwidth;
    private final double thin;
    private final long seed;
    private Seen plain;
    private Optional<Seen> noisy = Optional.empty();

    PlaneDensities(GanConfig config, Distribution2D target) {
        this.target = target;
        seed = config.seed();
        latent = new FMatrixRMaj(config.latent().dimension(), SAMPLES);
        RandomStream view = new RandomStream(seed).split("view");
        config.latent().prior().sample(view.split("density"), latent);
        Region home = target.range();
        bandwidth = bandwidth(target);
        thin = TOO_THIN / (home.x().length() * home.y().length());
        plain = new Seen(home, bandwidth);
    }

    private static double bandwidth(Distribution2D target) {
        double side = Math.min(target.range().x().length(), target.range().y().length());
        double mode = target.modes().stream().mapToDouble(Mode2D::sigma).min().orElse(0);
        return mode == 0 ? WITHOUT_MODES * side : Math.max(OF_A_MODE * mode, OF_THE_REGION * side);
    }

    /** p_g over a region: an estimate, per unit of area, without instance noise. */
    PlaneField generated(Mlp generator, Region region) {
        look(region);
        return plain.generated(generator);
    }

    /** p_data over the region of the last estimate of p_g, through the same kernel. */
    PlaneField target() {
        return plain.target();
    }

    private void look(Region region) {
        if (!region.equals(plain.grid.region())) {
            plain = new Seen(region, bandwidth);
        }
    }

    /**
     * Both densities as D sees them. Noise is a kernel itself, so noise below the bandwidth changes
     * nothing.
     */
    private Seen seen(Region region, double noise) {
        if (noise <= bandwidth) {
            look(region);
            return plain;
        }
        double steps = Math.rint(Math.log(noise / bandwidth) / Math.log(NOISE_STEP));
        double width = bandwidth * Math.pow(NOISE_STEP, steps);
        Seen own =
                noisy.filter(seen -> seen.isOf(region, width))
                        .orElseGet(() -> new Seen(region, width));
        noisy = Optional.of(own);
        return own;
    }

    /** Densities over a region through a kernel of one width. */
    private final class Seen {
        private final double wanted;
        private final FieldGrid grid;
        private final KernelDensity kernel;
        private final double width;
        private Optional<PlaneField> targetDensity = Optional.empty();

        Seen(Region region, double wanted) {
            this.wanted = wanted;
            // fine enough for the detail that the kernel leaves
            double side = Math.min(region.x().length(), region.y().length());
            double cells = Math.ceil(WIDE * side / wanted);
            grid = FieldGrid.of(region, (int) Math.clamp(cells, FEWEST_CELLS, CELLS));
            // the wanted width, or the smallest that the cells allow
            width = Math.max(wanted, NARROW * 0.999 * Math.max(grid.stepX(), grid.stepY()));
            kernel = new KernelDensity(grid, width);
        }

        boolean isOf(Region region, double wanted) {
            return grid.region().equals(region) && this.wanted == wanted;
        }

        PlaneField generated(Mlp generator) {
            return kernel.of(generator.forward(latent));
        }

        PlaneField target() {
            boolean isFine = target.densityIsKnown() && width <= wanted;
            PlaneField density =
                    targetDensity.orElseGet(
                            () -> isFine ? kernel.of(target::density) : kernel.of(samples()));
            targetDensity = Optional.of(density);
            return density;
        }

        /** Where both densities are lower, D* is not given. */
        double floor() {
            return Math.max(thin, TOO_FEW / (SAMPLES * 2 * Math.PI * wanted * wanted));
        }
    }

    private FMatrixRMaj samples() {
        FMatrixRMaj real = new FMatrixRMaj(2, REAL_SAMPLES);
        target.sample(new RandomStream(seed).split("view").split("density"), real);
        return real;
    }

    /**
     * D* over a region, an estimate like p_g; NaN where there are hardly any samples of either
     * side. If D judges packs, it is the mean over the same {@link PackPartners} as D.
     *
     * @param noise σ of the instance noise in force, ≥ 0: D* is that of the densities with the
     *     noise (Sønderby et al. 2017)
     */
    PlaneField optimum(
            LossConfig loss, Mlp generator, PackPartners partners, Region region, double noise) {
        Seen seen = seen(region, noise);
        PlaneField made = seen.generated(generator);
        PlaneField data = seen.target();
        double floor = seen.floor();
        float[] optimum = new float[made.values().length];
        for (int k = 0; k < partners.sets(); k++) {
            double real = 1;
            double generated = 1;
            for (int partner : partners.partners(k)) {
                double x = partners.real().data[partner];
                double y = partners.real().data[partners.real().numCols + partner];
                real *= data.at(x, y);
                generated *= made.at(x, y);
            }
            for (int i = 0; i < optimum.length; i++) {
                double best =
                        loss.optimalScore(real * data.values()[i], generated * made.values()[i]);
                optimum[i] += (float) (best / partners.sets());
            }
        }
        for (int i = 0; i < optimum.length; i++) {
            if (data.values()[i] < floor && made.values()[i] < floor) {
                optimum[i] = Float.NaN;
            }
        }
        return new PlaneField(region, made.columns(), made.rows(), optimum);
    }

    /** Standard deviation of the kernel, in units of the data. */
    double bandwidth() {
        return bandwidth;
    }
}
