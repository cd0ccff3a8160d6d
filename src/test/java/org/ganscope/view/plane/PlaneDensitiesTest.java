package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.view.PackPartners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@DisplayName("Densities and the best D over the plane")
class PlaneDensitiesTest {
    /** G(z) = z + (shift, 0), so that p_g = N((shift, 0), I). */
    private static Mlp shifted(float shift) {
        NetworkShape shape = new NetworkShape(2, List.of(), 2, Activation.RELU);
        return new Mlp(new NetworkWeights(shape, new float[] {1, 0, 0, 1, shift, 0}));
    }

    private static GanConfig standardNormal(String... settings) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "anisotropic");
        config = Settings.of("data.sigma1").parse(config, "1");
        config = Settings.of("data.sigma2").parse(config, "1");
        config = Settings.of("data.correlation").parse(config, "0");
        config = Settings.of("latent.dimension").parse(config, "2");
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    private static PlaneField optimum(GanConfig config, Mlp generator) {
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        Region home = config.target().create2D().range();
        return densities.optimum(config.loss(), generator, new PackPartners(config), home, 0);
    }

    @Test
    void giveTheBestDOfAnExactlyKnownPair() {
        // ln p_data/p_g = ½ − x for N(0, I) and N((1, 0), I).
        PlaneField best = optimum(standardNormal(), shifted(1));
        for (double x = -1; x <= 2; x += 0.25) {
            double expected = 1 / (1 + Math.exp(x - 0.5));
            assertEquals(expected, best.at(x, 0), 0.06, "at " + x);
            assertEquals(expected, best.at(x, -0.7), 0.08, "at " + x);
        }
    }

    @Test
    void giveTheBestDOfHinge() {
        PlaneField best = optimum(standardNormal("objective=hinge"), shifted(2));
        assertEquals(1, best.at(-1, 0), 1e-6);
        assertEquals(-1, best.at(2.5, 0), 1e-6);
    }

    @Test
    void cannotTellAnywhereWhereTheDistributionsAgree() {
        PlaneField best = optimum(standardNormal(), shifted(0));
        double sum = 0;
        int told = 0;
        for (int row = 0; row < best.rows(); row++) {
            for (int column = 0; column < best.columns(); column++) {
                if (Math.hypot(best.x(column), best.y(row)) < 1.5) {
                    sum += best.value(column, row);
                    told++;
                    assertEquals(0.5, best.value(column, row), 0.15);
                }
            }
        }
        assertEquals(0.5, sum / told, 0.005);
    }

    @Test
    void saySoFromNearAndFromAfarToo() {
        GanConfig config = standardNormal();
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        for (double side : new double[] {0.02, 0.5, 60}) {
            Region region =
                    new Region(
                            new Range(0.5 - side / 2, 0.5 + side / 2),
                            new Range(-side / 2, side / 2));
            PlaneField best =
                    densities.optimum(
                            config.loss(), shifted(1), new PackPartners(config), region, 0);
            assertEquals(0.5, best.at(0.5, 0), 0.06, "side " + side);
            assertTrue(best.columns() <= 257, "too fine");
        }
    }

    /** ln p/q of N(0, 1 + σ²) and N((1, 0), 1 + σ²). */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1, 3})
    void giveTheBestDOfWhatIsSeenWithTheNoise(double noise) {
        GanConfig config = standardNormal();
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        Region home = config.target().create2D().range();
        PackPartners partners = new PackPartners(config);
        PlaneField best = densities.optimum(config.loss(), shifted(1), partners, home, noise);
        for (double x = -1; x <= 2; x += 0.25) {
            double expected = 1 / (1 + Math.exp((x - 0.5) / (1 + noise * noise)));
            assertEquals(expected, best.at(x, 0), noise < 0.5 ? 0.06 : 0.015, "at " + x);
        }
        PlaneField without = densities.optimum(config.loss(), shifted(1), partners, home, 0);
        assertEquals(1 / (1 + Math.exp(-1.5)), without.at(-1, 0), 0.06, "nor is it kept");
    }

    @Test
    void followTheNoiseAsItFades() {
        GanConfig config = standardNormal();
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        Region home = config.target().create2D().range();
        for (double noise = 2; noise > 0.4; noise -= 0.03) {
            PlaneField best =
                    densities.optimum(
                            config.loss(), shifted(1), new PackPartners(config), home, noise);
            double expected = 1 / (1 + Math.exp(-1.5 / (1 + noise * noise)));
            assertEquals(expected, best.at(-1, 0), 0.02, "noise " + noise);
        }
    }

    @Test
    void areNotGivenWhereThereAreNoSamples() {
        PlaneField best = optimum(standardNormal(), shifted(1));
        PlaneField far = optimum(standardNormal("data.sigma1=0.1", "data.sigma2=0.1"), shifted(9));
        assertTrue(Double.isNaN(far.at(far.region().x().low(), far.region().y().low())));
        assertTrue(!Double.isNaN(best.at(0, 0)));
    }

    @Test
    void areTheProductsOfPacksWhereDJudgesPacks() {
        PlaneField best = optimum(standardNormal("discriminator.packing=2"), shifted(0));
        assertEquals(0.5, best.at(0.3, 0.2), 0.08);
    }

    @Test
    void integrateToOneOverTheWholePlane() {
        GanConfig config = standardNormal();
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        Region home = config.target().create2D().range();
        PlaneField made = densities.generated(shifted(0), home);
        assertEquals(1, integral(made), 0.02);
        assertEquals(1, integral(densities.target()), 0.02);
    }

    @Test
    void haveATargetWhoseDensityIsNotKnownFromSamples() {
        GanConfig config = standardNormal("data.target=spiral");
        PlaneDensities densities = new PlaneDensities(config, config.target().create2D());
        densities.generated(shifted(0), config.target().create2D().range());
        assertEquals(1, integral(densities.target()), 0.03);
    }

    private static double integral(PlaneField field) {
        double sum = 0;
        for (float value : field.values()) {
            sum += value;
        }
        double cells = (field.columns() - 1.0) * (field.rows() - 1.0);
        return sum * field.region().x().length() * field.region().y().length() / cells;
    }
}
