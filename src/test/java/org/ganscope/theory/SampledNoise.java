package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ganscope.math.RandomStream;

/** The minimax Dirac-GAN with instance noise from fresh samples at each evaluation. */
final class SampledNoise implements TwoPlayerGame {
    private final double deviation;
    private final RandomStream random;
    private final float[] onData;
    private final float[] onGenerated;

    SampledNoise(double deviation, int samples, RandomStream random) {
        this.deviation = deviation;
        this.random = random;
        onData = new float[samples];
        onGenerated = new float[samples];
    }

    @Override
    public State direction(State at) {
        random.fillNormal(onData, 0, onData.length);
        random.fillNormal(onGenerated, 0, onGenerated.length);
        double psi = at.discriminator(0);
        double theta = 0;
        double change = 0;
        for (int i = 0; i < onData.length; i++) {
            double x = deviation * onData[i];
            double y = at.generator(0) + deviation * onGenerated[i];
            theta -= psi / (1 + Math.exp(psi * y));
            change += y / (1 + Math.exp(psi * y)) - x / (1 + Math.exp(-psi * x));
        }
        return State.of(theta / onData.length, change / onData.length);
    }

    @Override
    public DMatrixRMaj jacobian(State at) {
        throw new UnsupportedOperationException("a sampled field");
    }

    @Override
    public double clip() {
        return Double.POSITIVE_INFINITY;
    }
}
