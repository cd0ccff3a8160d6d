package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run over the plane")
class PlaneRunTest {
    private static GanConfig config(String... settings) {
        GanConfig config = GanConfig.standard();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }

    @Test
    void recordsEveryMeasureOfIt() {
        Run run = new Run(config("data.target=ring", "latent.dimension=2"));
        for (int i = 0; i < 8; i++) {
            run.step(StepKind.BOTH);
        }
        for (Series series : Series.values()) {
            assertTrue(Double.isFinite(run.latest(series)), series.column());
        }
        assertEquals(
                8,
                run.snapshot(FrameRequest.all(10), 1, SessionState.PAUSED, 0).modeShares().size());
    }

    @Test
    void isMeasuredLessOftenWithSmallNetworksThatTrainFast() {
        GanConfig small = config("data.target=ring", "latent.dimension=2");
        GanConfig line = GanConfig.standard();
        GanConfig large =
                config(
                        "data.target=ring",
                        "generator.layers=128,128",
                        "discriminator.layers=128,128",
                        "batch=256");
        assertTrue(Run.isMeasured(line, 2050));
        assertTrue(!Run.isMeasured(small, 2050));
        assertTrue(Run.isMeasured(small, 2200));
        assertTrue(Run.isMeasured(large, 2050));
    }
}
