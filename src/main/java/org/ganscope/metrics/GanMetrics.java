package org.ganscope.metrics;

import org.ganscope.data.TargetConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

public final class GanMetrics {
    public GanMetrics(TargetConfig target, LatentConfig latent) {}

    public void evaluate(Mlp generator) {}

    public double jsd() {
        return Double.NaN;
    }

    public double wasserstein() {
        return Double.NaN;
    }
}
