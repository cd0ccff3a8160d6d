package org.ganscope.ui.losses;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.Regularisers;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.session.Series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The losses of both players under some settings and their slopes, in TeX, part by part. */
public final class LossTex {
    private static final String L_D = "\\textcolor{discriminator}{L_D}";
    private static final String L_G = "\\textcolor{generator}{L_G}";

    private final GanConfig config;
    private final LossConfig loss;

    /** D or f, as it is written. */
    private final String judge;

    public LossTex(GanConfig config) {
        this.config = config;
        loss = config.loss();
        judge = config.game().isCritic() ? "f" : "D";
    }

    /** L_D and its parts. */
    public List<Term> discriminator() {
        String real = score(realSamples(true));
        String generated = score(generatedSamples(true));
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(L_D, game -> game.latest(Series.DISCRIMINATOR_LOSS)));
        terms.add(Term.of("="));
        if (config.game().isRelativistic()) {
            terms.add(Term.of(mean("-", "\\ln \\sigma(" + real + " - " + generated + ")")));
        } else {
            terms.add(new Term(realPart(real), game -> game.latest(Series.REAL_LOSS)));
            terms.add(
                    new Term(generatedPart(generated), game -> game.latest(Series.GENERATED_LOSS)));
        }
        return List.copyOf(terms);
    }

    private String realPart(String d) {
        double label = loss.realLabel();
        return switch (loss.objective()) {
            case MINIMAX, NON_SATURATING ->
                    label == 1
                            ? mean("-", "\\ln " + d)
                            : mean(
                                    "-",
                                    number(label)
                                            + "\\ln "
                                            + d
                                            + " + "
                                            + number(1 - label)
                                            + "\\ln(1 - "
                                            + d
                                            + ")");
            case LEAST_SQUARES -> mean("", "(" + d + " - " + number(label) + ")^2");
            case HINGE -> mean("", "\\max(0,\\,1 - " + d + ")");
            case WGAN, WGAN_GP -> mean("-", d);
            case RELATIVISTIC -> throw pairs();
        };
    }

    private String generatedPart(String d) {
        return switch (loss.objective()) {
            case MINIMAX, NON_SATURATING -> mean("-", "\\ln(1 - " + d + ")");
            case LEAST_SQUARES -> mean("+", d + "^2");
            case HINGE -> mean("+", "\\max(0,\\,1 + " + d + ")");
            case WGAN, WGAN_GP -> mean("+", d);
            case RELATIVISTIC -> throw pairs();
        };
    }

    private static IllegalStateException pairs() {
        return new IllegalStateException("a game of pairs has no parts");
    }

    /** L_D with the penalties, and these; empty without any. */
    public List<Term> penalised() {
        List<String> penalties = penalties();
        if (penalties.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Term(
                        L_D + " + R",
                        game ->
                                game.latest(Series.DISCRIMINATOR_LOSS)
                                        + game.latest(Series.PENALTY)),
                Term.of("="),
                new Term(L_D, game -> game.latest(Series.DISCRIMINATOR_LOSS)),
                Term.of("+"),
                new Term(String.join(" + ", penalties), game -> game.latest(Series.PENALTY)));
    }

    /** The penalties on the slope of the logit, or of the critic. */
    private List<String> penalties() {
        Regularisers set = config.regularisers();
        double centred = config.game().gradientPenalty(set.gradientPenalty());
        List<String> penalties = new ArrayList<>();
        if (set.r1() > 0) {
            penalties.add(zeroCentred(set.r1(), realSamples(false)));
        }
        if (set.r2() > 0) {
            penalties.add(zeroCentred(set.r2(), generatedSamples(false)));
        }
        if (centred > 0) {
            penalties.add(
                    number(centred) + "\\," + mean("", "(\\|" + slope("\\hat{x}") + "\\| - 1)^2"));
        }
        return penalties;
    }

    private String zeroCentred(double weight, String samples) {
        return "\\tfrac{" + number(weight) + "}{2}\\," + mean("", "\\|" + slope(samples) + "\\|^2");
    }

    private String slope(String samples) {
        String logit = config.objective().hasValue() ? "s" : judge;
        return "\\nabla \\textcolor{discriminator}{" + logit + "}(" + samples + ")";
    }

    /** L_G and its only part. */
    public List<Term> generator() {
        String d = score(generatedSamples(false));
        String part =
                switch (loss.objective()) {
                    case MINIMAX -> mean("", "\\ln(1 - " + d + ")");
                    case NON_SATURATING -> mean("-", "\\ln " + d);
                    case LEAST_SQUARES -> mean("", "(" + d + " - 1)^2");
                    case HINGE, WGAN, WGAN_GP -> mean("-", d);
                    case RELATIVISTIC ->
                            mean(
                                    "-",
                                    "\\ln \\sigma(" + d + " - " + score(realSamples(false)) + ")");
                };
        return List.of(
                new Term(L_G, game -> game.latest(Series.GENERATOR_LOSS)),
                Term.of("="),
                Term.of(ahead(part)));
    }

    /** ∂ℓ/∂s of the share of a sample, by what D says of it: for a real and for a generated one. */
    public List<String> slopes(Player player) {
        String real = score(realSamples(false));
        String generated = score(generatedSamples(false));
        return player == Player.DISCRIMINATOR
                ? List.of(
                        slope(realSamples(false), realSlope(real, generated)),
                        slope(generatedSamples(false), generatedSlope(real, generated)))
                : List.of(slope(generatedSamples(false), ownSlope(real, generated)));
    }

    private static String slope(String sample, String value) {
        return "\\frac{\\partial \\ell}{\\partial s(" + sample + ")} = " + value;
    }

    private String realSlope(String real, String generated) {
        String label = number(loss.realLabel());
        return switch (loss.objective()) {
            case MINIMAX, NON_SATURATING -> "-(" + label + " - " + real + ")";
            case LEAST_SQUARES -> "2\\,(" + real + " - " + label + ")";
            case HINGE -> cases("-1", real + " < 1", real + " \\ge 1");
            case WGAN, WGAN_GP -> "-1";
            case RELATIVISTIC -> "-\\left(1 - \\sigma(" + real + " - " + generated + ")\\right)";
        };
    }

    private String generatedSlope(String real, String generated) {
        return switch (loss.objective()) {
            case MINIMAX, NON_SATURATING -> generated;
            case LEAST_SQUARES -> "2\\," + generated;
            case HINGE -> cases("1", generated + " > -1", generated + " \\le -1");
            case WGAN, WGAN_GP -> "1";
            case RELATIVISTIC -> "1 - \\sigma(" + real + " - " + generated + ")";
        };
    }

    /** For a generated sample in the loss of G. */
    private String ownSlope(String real, String generated) {
        return ahead(
                switch (loss.objective()) {
                    case MINIMAX -> "-" + generated;
                    case NON_SATURATING -> "-(1 - " + generated + ")";
                    case LEAST_SQUARES -> "2\\,(" + generated + " - 1)";
                    case HINGE, WGAN, WGAN_GP -> "-1";
                    case RELATIVISTIC ->
                            "-\\left(1 - \\sigma(" + generated + " - " + real + ")\\right)";
                });
    }

    private static String cases(String value, String where, String elsewhere) {
        return "\\begin{cases} "
                + value
                + " & "
                + where
                + " \\\\ 0 & "
                + elsewhere
                + " \\end{cases}";
    }

    /** D as it will be some steps later, if G looks ahead. */
    private String ahead(String part) {
        int steps = config.updates().unrolledSteps();
        String now = "\\textcolor{discriminator}{" + judge + "}";
        return steps == 0
                ? part
                : part.replace(now, "\\textcolor{discriminator}{" + judge + "_{" + steps + "}}");
    }

    /** What D maximises in the logarithmic games, and the most that any D reaches. */
    static List<Term> value() {
        String d = "\\textcolor{discriminator}{D}";
        String g = "\\textcolor{generator}{G}";
        return List.of(
                new Term("V(" + d + ", " + g + ")", game -> game.latest(Series.VALUE)),
                Term.of("\\le"),
                new Term("V(" + d + "^*, " + g + ")", game -> game.latest(Series.OPTIMAL_VALUE)),
                Term.of("="),
                new Term(
                        "2\\,\\mathrm{JSD}(\\textcolor{data}{p_{\\mathrm{data}}} \\| "
                                + "\\textcolor{generator}{p_g})",
                        game -> 2 * game.latest(Series.JSD)),
                Term.of("-\\;\\ln 4"));
    }

    private static String mean(String sign, String of) {
        return sign + "\\,\\mathbb{E}\\left[" + of + "\\right]";
    }

    private String score(String samples) {
        return "\\textcolor{discriminator}{" + judge + "}(" + samples + ")";
    }

    /** @param isTaught whether it is what D is taught to call real, with flipped labels */
    private String realSamples(boolean isTaught) {
        String x = isTaught && loss.flips() > 0 ? "\\tilde{x}" : "x";
        return packed(at -> "\\textcolor{data}{" + x + at + "}");
    }

    private String generatedSamples(boolean isTaught) {
        return isTaught && loss.flips() > 0
                ? packed(at -> "\\textcolor{generator}{\\tilde{y}" + at + "}")
                : packed(at -> "\\textcolor{generator}{G}(z" + at + ")");
    }

    private interface Sample {
        /** @param index of it in its pack, as it is written; empty if it is alone */
        String at(String index);
    }

    private String packed(Sample sample) {
        int m = config.design().packing();
        return m == 1
                ? sample.at("")
                : IntStream.rangeClosed(1, m)
                        .filter(i -> m <= 2 || i == 1 || i == m)
                        .mapToObj(i -> sample.at("_{" + i + "}"))
                        .collect(Collectors.joining(m <= 2 ? ", " : ", \\ldots, "));
    }

    /** A number of a setting. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 1e-3 && size < 1e5 || size == 0) {
            return rounded(value);
        }
        int exponent = (int) Math.floor(Math.log10(size));
        return rounded(value / Math.pow(10, exponent)) + "\\cdot 10^{" + exponent + "}";
    }

    private static String rounded(double value) {
        MathContext three = new MathContext(3, RoundingMode.HALF_EVEN);
        return new BigDecimal(value, three).stripTrailingZeros().toPlainString();
    }
}
