package org.ganscope.view.line;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.view.Measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Invented frames for pictures and tests. */
public final class StageSamples {
    public static final double LOW = -2.5;
    public static final double HIGH = 2.5;
    private static final int GRID = 401;
    private static final int BINS = 60;
    private static final int LINES = 61;
    private static final int ARROWS = 48;

    private StageSamples() {}

    /** Two modes, G a little short of them. */
    public static StageFrame twoModes(double z) {
        return frame(z, 0, ScoreKind.PROBABILITY, 0.62);
    }

    /** The same for a least-squares score that leaves 0…1. */
    public static StageFrame leastSquares(double z) {
        return frame(z, 0, ScoreKind.SCORE, 0.62);
    }

    /** All generated samples on one spot, D nearly certain. */
    public static StageFrame collapsed() {
        return frame(0.4, 0, ScoreKind.PROBABILITY, 0.0);
    }

    /** A frame of an animation. */
    public static StageFrame moving(int step) {
        return frame(Math.sin(step * 0.02), step, ScoreKind.PROBABILITY, 0.6);
    }

    /** The same with the density of an averaged generator. */
    public static StageFrame averaged() {
        StageFrame frame = twoModes(0.4);
        StageFrame.Densities all = frame.densities();
        StageFrame.Densities averaged =
                densities(
                        all.histogramLow(),
                        all.binWidth(),
                        all.real(),
                        all.generated(),
                        all.data(),
                        all.model(),
                        filled(GRID, 0.3f),
                        all.realCount(),
                        all.generatedCount());
        return plain(
                frame.xLow(),
                frame.xHigh(),
                frame.x(),
                frame.beliefs(),
                averaged,
                frame.push(),
                frame.fan(),
                frame.probe());
    }

    /** Only axes. */
    public static StageFrame empty() {
        float[] none = {};
        return plain(
                LOW,
                HIGH,
                none,
                beliefs(ScoreKind.PROBABILITY, none, none, Double.NaN, 0.5),
                densities(LOW, 0.1, none, none, none, none, none, 0, 0),
                new StageFrame.Push(none, none),
                new StageFrame.Fan(-2.5, 2.5, none, none, 1),
                new StageFrame.Probe(Double.NaN, Double.NaN, Double.NaN));
    }

    /** The same value everywhere. */
    public static StageFrame constant(float value) {
        float[] x = grid();
        float[] same = filled(GRID, value);
        float[] bins = filled(BINS, value);
        float[] lines = filled(LINES, value);
        return plain(
                LOW,
                HIGH,
                x,
                beliefs(ScoreKind.PROBABILITY, same, same, value, 0.5),
                densities(LOW, 5.0 / BINS, bins, bins, same, same, same, 10, 10),
                new StageFrame.Push(lines, lines),
                new StageFrame.Fan(-2.5, 2.5, lines, lines, 1),
                new StageFrame.Probe(value, value, value));
    }

    private static StageFrame frame(double probeZ, int step, ScoreKind kind, double reach) {
        SplittableRandom random = new SplittableRandom(7 + step);
        float[] x = grid();
        float[] score = new float[GRID];
        float[] optimal = new float[GRID];
        float[] data = new float[GRID];
        float[] model = new float[GRID];
        double wobble = 0.1 * Math.sin(step * 0.05);
        for (int i = 0; i < GRID; i++) {
            data[i] = (float) (0.5 * bell(x[i], -1, 0.2) + 0.5 * bell(x[i], 1, 0.2));
            model[i] =
                    (float)
                            (reach == 0
                                    ? bell(x[i], -0.6, 0.06)
                                    : 0.42 * bell(x[i], -0.95 + wobble, 0.25)
                                            + 0.5 * bell(x[i], 1.03, 0.24)
                                            + 0.08 * bell(x[i], 0, 0.5));
            double sum = data[i] + model[i];
            optimal[i] = sum > 1e-7 ? (float) (data[i] / sum) : Float.NaN;
            double hills = bell(x[i], -1.2 + wobble, 0.5) + bell(x[i], 0.9, 0.5);
            double swing = kind == ScoreKind.SCORE ? 1.6 : 0.38;
            score[i] = (float) (0.24 + swing * hills);
        }
        float[] real = new float[BINS];
        float[] generated = new float[BINS];
        double width = (HIGH - LOW) / BINS;
        for (int n = 0; n < 1000; n++) {
            double side = random.nextBoolean() ? 1 : -1;
            drop(real, side + 0.2 * random.nextGaussian(), width, 1000);
            double from = random.nextDouble();
            double made =
                    reach == 0
                            ? -0.6 + 0.06 * random.nextGaussian()
                            : from < 0.42
                                    ? -0.95 + wobble + 0.25 * random.nextGaussian()
                                    : from < 0.92
                                            ? 1.03 + 0.24 * random.nextGaussian()
                                            : 0.5 * random.nextGaussian();
            drop(generated, made, width, 1000);
        }
        float[] fanZ = new float[LINES];
        float[] fanX = new float[LINES];
        for (int i = 0; i < LINES; i++) {
            fanZ[i] = (float) quantile((i + 0.5) / LINES);
            fanX[i] = (float) generator(fanZ[i], reach);
        }
        float[] pushX = new float[ARROWS];
        float[] pushLength = new float[ARROWS];
        for (int i = 0; i < ARROWS; i++) {
            pushX[i] = (float) generator(random.nextGaussian(), reach);
            double target = pushX[i] < 0 ? -1.1 : 0.95;
            pushLength[i] = (float) (0.9 * (target - pushX[i]) + 0.05 * random.nextGaussian());
        }
        double probeX = generator(probeZ, reach);
        int at = (int) Math.clamp((probeX - LOW) / (HIGH - LOW) * (GRID - 1), 0, GRID - 1);
        return plain(
                LOW,
                HIGH,
                x,
                beliefs(kind, score, optimal, 0.046, 0.5),
                densities(LOW, width, real, generated, data, model, new float[0], 1000, 1000),
                new StageFrame.Push(pushX, pushLength),
                new StageFrame.Fan(-2.5, 2.5, fanZ, fanX, 1),
                new StageFrame.Probe(probeZ, probeX, score[at]));
    }

    private static double generator(double z, double reach) {
        return reach == 0 ? -0.6 + 0.06 * z : Math.tanh(4 * z) * 0.85 + 0.18 * z + 0.03;
    }

    private static void drop(float[] bins, double x, double width, int n) {
        int bin = (int) Math.floor((x - LOW) / width);
        if (bin >= 0 && bin < bins.length) {
            bins[bin] += (float) (1 / (n * width));
        }
    }

    private static double bell(double x, double mean, double deviation) {
        double t = (x - mean) / deviation;
        return Math.exp(-t * t / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }

    /** The standard normal quantile, by bisection of a logistic approximation; good to look at. */
    private static double quantile(double p) {
        return Math.log(p / (1 - p)) / 1.702;
    }

    private static float[] grid() {
        float[] x = new float[GRID];
        for (int i = 0; i < GRID; i++) {
            x[i] = (float) (LOW + i * (HIGH - LOW) / (GRID - 1));
        }
        return x;
    }

    private static float[] filled(int n, float value) {
        float[] values = new float[n];
        Arrays.fill(values, value);
        return values;
    }

    /** A picture over an x without a unit. */
    public static StageFrame plain(
            double xLow,
            double xHigh,
            float[] x,
            StageFrame.Beliefs beliefs,
            StageFrame.Densities densities,
            StageFrame.Push push,
            StageFrame.Fan fan,
            StageFrame.Probe probe) {
        return new StageFrame(
                xLow, xHigh, x, beliefs, densities, push, fan, probe, Measure.plain("x"));
    }

    /** The output of a D that judges single samples. */
    public static StageFrame.Beliefs beliefs(
            ScoreKind kind, float[] score, float[] optimal, double distance, double level) {
        return new StageFrame.Beliefs(kind, score, optimal, distance, level, 0, 1, false);
    }

    /** Densities of samples that are too many to be drawn one by one. */
    public static StageFrame.Densities densities(
            double histogramLow,
            double binWidth,
            float[] real,
            float[] generated,
            float[] data,
            float[] model,
            float[] average,
            int realCount,
            int generatedCount) {
        return new StageFrame.Densities(
                histogramLow,
                binWidth,
                real,
                generated,
                data,
                model,
                average,
                realCount,
                generatedCount,
                new float[0],
                false);
    }

    /** The same picture with x named and written in another way. */
    public static StageFrame measured(StageFrame frame, Measure measure) {
        return new StageFrame(
                frame.xLow(),
                frame.xHigh(),
                frame.x(),
                frame.beliefs(),
                frame.densities(),
                frame.push(),
                frame.fan(),
                frame.probe(),
                measure);
    }
}
