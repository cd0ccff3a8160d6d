package org.ganscope.view.words;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode;
import org.ganscope.data.Mode2D;
import org.ganscope.gan.loss.Game;
import org.ganscope.math.RandomStream;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Run;
import org.ganscope.session.Series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Describes a run in numbers and text graphics, without any judgement: everything that a lecturer
 * would look at before calling it healthy, collapsed, oscillating or dead.
 */
final class RunAlbum {
    private static final int SAMPLES = 20_000;
    private static final int ROWS = 26;
    private static final int COLUMNS = 78;
    private static final int HEIGHT = 9;
    private static final String INK = " .:-=+*#%@";
    private static final Series[] SHOWN = {
        Series.DISCRIMINATOR_LOSS,
        Series.GENERATOR_LOSS,
        Series.REAL_SCORE,
        Series.GENERATED_SCORE,
        Series.DISCRIMINATOR_GRADIENT,
        Series.GENERATOR_GRADIENT,
        Series.JSD,
        Series.WASSERSTEIN
    };

    private final List<double[]> steps = new ArrayList<>();
    private long last = -1;

    /** Called at every step. */
    void add(Run run) {
        if (run.step() > last && run.divergence().isEmpty()) {
            last = run.step();
            double[] values = new double[SHOWN.length];
            Arrays.setAll(values, i -> run.recorded(SHOWN[i], last));
            steps.add(values);
        }
    }

    String describe(RecordedRun plan, Run run) {
        StringBuilder text = new StringBuilder();
        text.append("RUN: ").append(plan).append("\n\nIt was seen to step ").append(run.step());
        run.divergence()
                .ifPresent(d ->
                        text.append("; there ")
                                .append(d.quantity())
                                .append(" of ")
                                .append(d.player())
                                .append(" was no finite number any more"));
        Game game = run.config().game();
        text.append(".\nObjective ").append(run.config().objective().key());
        text.append(
                String.format(
                        Locale.ROOT,
                        "; L_D at equilibrium %.3f, L_G at equilibrium %.3f (NaN: arbitrary).%n",
                        game.equilibriumDiscriminatorLoss(),
                        game.equilibriumGeneratorLoss()));
        table(text);
        FMatrixRMaj data = new FMatrixRMaj(run.config().dataDimension(), SAMPLES);
        run.config().target().create().sample(new RandomStream(5).split("album"), data);
        GeneratedSamples made = GeneratedSamples.draw(run, SAMPLES);
        if (run.config().target().create() instanceof Distribution1D line) {
            line(text, line, data, made);
        } else if (run.config().target().create() instanceof Distribution2D plane) {
            plane(text, plane, data, made);
        }
        return text.toString();
    }

    private void table(StringBuilder text) {
        text.append("\nMeans over stretches of steps; of JSD and W1 the lowest and the highest.\n");
        text.append("JSD in nats: 0 is a perfect match, 0.69 nothing in common.\n\n");
        text.append("        steps |    L_D    L_G |  D(x) D(Gz) |  grad D  grad G");
        text.append(" |      JSD      |          W1\n");
        int count = steps.size();
        int every = Math.max(1, Math.ceilDiv(count, ROWS));
        for (int from = 0; from < count; from += every) {
            int to = Math.min(count, from + every);
            double[] m = means(from, to);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%6d %6d | %6.3f %6.3f | %5.2f %5.2f | %7.1e %7.1e | %s | %s%n",
                            from,
                            to - 1,
                            m[0],
                            m[1],
                            m[2],
                            m[3],
                            m[4],
                            m[5],
                            range(from, to, 6),
                            range(from, to, 7)));
        }
        int zeros = 0;
        int recent = Math.min(500, count - 1);
        for (double[] values : steps.subList(count - recent, count)) {
            zeros += values[5] == 0 ? 1 : 0;
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nOf the last %d steps, %d have a gradient of G that is exactly 0.%n",
                        recent,
                        zeros));
    }

    private double[] means(int from, int to) {
        double[] means = new double[SHOWN.length];
        for (int i = 0; i < means.length; i++) {
            int at = i;
            means[i] =
                    steps.subList(from, to).stream()
                            .mapToDouble(values -> values[at])
                            .filter(value -> !Double.isNaN(value))
                            .average()
                            .orElse(Double.NaN);
        }
        return means;
    }

    private String range(int from, int to, int at) {
        var values =
                steps.subList(from, to).stream()
                        .mapToDouble(step -> step[at])
                        .filter(value -> !Double.isNaN(value))
                        .summaryStatistics();
        return values.getCount() == 0
                ? "      –      "
                : String.format(Locale.ROOT, "%.3f – %.3f", values.getMin(), values.getMax());
    }

    private static void line(
            StringBuilder text, Distribution1D target, FMatrixRMaj data, GeneratedSamples made) {
        double low = target.range().low();
        double high = target.range().high();
        double[] x = new double[made.count()];
        Arrays.setAll(x, i -> made.x(0, i));
        double[] real = new double[data.numCols];
        Arrays.setAll(real, i -> data.data[i]);
        double[] a = histogram(real, low, high);
        double[] b = histogram(x, low, high);
        double top = Math.max(1.4 * Arrays.stream(a).max().orElse(0), 1e-9);
        text.append(String.format(Locale.ROOT, "%nDATA, from %.2f to %.2f%n", low, high));
        bars(text, a, top);
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nGENERATED, same range and same scale (^: higher than the picture);"
                                + " the fullest column holds %.1f %% of the samples%n",
                        100 * Arrays.stream(b).max().orElse(0)));
        bars(text, b, top);
        long out = Arrays.stream(x).filter(v -> !(low <= v && v <= high)).count();
        Arrays.sort(x);
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nGenerated samples: %.1f %% outside the picture; quantiles 1 %%: %.3g,"
                                + " 10 %%: %.3g, 50 %%: %.3g, 90 %%: %.3g, 99 %%: %.3g%n",
                        100.0 * out / x.length,
                        x[x.length / 100],
                        x[x.length / 10],
                        x[x.length / 2],
                        x[x.length * 9 / 10],
                        x[x.length * 99 / 100]));
        for (Mode mode : target.modes()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "Data mode at %.2f with %.0f %% of the data%n",
                            mode.center(),
                            100 * mode.weight()));
        }
    }

    private static double[] histogram(double[] x, double low, double high) {
        double[] shares = new double[COLUMNS];
        for (double value : x) {
            if (low <= value && value < high) {
                shares[(int) ((value - low) / (high - low) * COLUMNS)] += 1.0 / x.length;
            }
        }
        return shares;
    }

    private static void bars(StringBuilder text, double[] shares, double top) {
        for (int row = HEIGHT; row >= 1; row--) {
            for (double share : shares) {
                double height = share / top * HEIGHT;
                boolean isCut = row == HEIGHT && height > HEIGHT + 0.5;
                text.append(
                        isCut ? '^' : height >= row - 0.5 ? '#' : height > row - 0.9 ? '.' : ' ');
            }
            text.append('\n');
        }
        text.append("-".repeat(shares.length)).append('\n');
    }

    private static void plane(
            StringBuilder text, Distribution2D target, FMatrixRMaj data, GeneratedSamples made) {
        float[] x = new float[made.count()];
        float[] y = new float[made.count()];
        for (int i = 0; i < x.length; i++) {
            x[i] = made.x(0, i);
            y[i] = made.x(1, i);
        }
        float[] realX = Arrays.copyOf(data.data, data.numCols);
        float[] realY = Arrays.copyOfRange(data.data, data.numCols, 2 * data.numCols);
        double[] a = cells(target, realX, realY);
        double[] b = cells(target, x, y);
        double top = Arrays.stream(a).max().orElse(1);
        text.append("\nDATA");
        text.append(" ".repeat(46)).append("GENERATED (same range, same scale)\n");
        int side = 48;
        for (int row = 23; row >= 0; row--) {
            for (double[] map : List.of(a, b)) {
                for (int column = 0; column < side; column++) {
                    double share = map[row * side + column] / top;
                    int ink = (int) Math.ceil(Math.sqrt(share) * (INK.length() - 1));
                    text.append(INK.charAt(Math.clamp(ink, 0, INK.length() - 1)));
                }
                text.append(" | ");
            }
            text.append('\n');
        }
        double inside = Arrays.stream(b).sum();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nGenerated samples outside the picture: %.1f %%%n",
                        100 * (1 - inside)));
        for (Mode2D mode : target.modes()) {
            int near = 0;
            for (int i = 0; i < x.length; i++) {
                double distance = Math.hypot(x[i] - mode.x(), y[i] - mode.y());
                near += distance < 3 * mode.sigma() ? 1 : 0;
            }
            text.append(
                    String.format(
                            Locale.ROOT,
                            "Data mode at (%.2f | %.2f) with %.1f %% of the data; %.1f %% of the"
                                    + " generated samples are there%n",
                            mode.x(),
                            mode.y(),
                            100 * mode.weight(),
                            100.0 * near / x.length));
        }
    }

    private static double[] cells(Distribution2D target, float[] x, float[] y) {
        double[] shares = new double[24 * 48];
        for (int i = 0; i < x.length; i++) {
            double u = (x[i] - target.range().x().low()) / target.range().x().length();
            double v = (y[i] - target.range().y().low()) / target.range().y().length();
            if (u >= 0 && u < 1 && v >= 0 && v < 1) {
                shares[(int) (v * 24) * 48 + (int) (u * 48)] += 1.0 / x.length;
            }
        }
        return shares;
    }
}
