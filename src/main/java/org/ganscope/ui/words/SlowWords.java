package org.ganscope.ui.words;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.JudgedBatch;
import org.ganscope.gan.Player;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.slow.Algorithm;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the algorithm, and what there is to see in each sub-step. */
public final class SlowWords {
    private SlowWords() {}

    /** A line of the algorithm: "sample 128 z, make G(z)". */
    public static String line(SlowStep step, Algorithm.Line line) {
        return line(step.at(line.subSteps().getFirst()));
    }

    /** The line of a sub-step. */
    public static String line(SlowStep step) {
        GanConfig config = step.config();
        int samples = config.packs() * config.design().packing();
        boolean isD = step.player().filter(Player.DISCRIMINATOR::equals).isPresent();
        String d = Text.of(config.game().isCritic() ? "slow.critic" : "slow.discriminator");
        return switch (step.phase()) {
            case REAL -> Text.of("slow.line.real", NumberDisplay.count(samples));
            case GENERATED -> Text.of("slow.line.generated", NumberDisplay.count(samples));
            case AHEAD -> Text.of("slow.line.ahead", config.updates().unrolledSteps());
            case SCORES -> Text.of(isJudgingBoth(step) ? "slow.line.both" : "slow.line.one", d);
            case LOSS -> Text.of(isD ? "slow.line.loss.d" : "slow.line.loss.g");
            case MOVE -> Text.of(move(step, isD));
            case RETURN -> Text.of("slow.line.return");
        };
    }

    private static String move(SlowStep step, boolean isD) {
        if (step.isLookAhead()) {
            return isD ? "slow.line.look.d" : "slow.line.look.g";
        }
        return isD ? "slow.line.move.d" : "slow.line.move.g";
    }

    private static boolean isJudgingBoth(SlowStep step) {
        return step.gradient().map(each -> each.batch().realPacks() > 0).orElse(false);
    }

    /** The line above a block that is repeated or that looks ahead; none above another. */
    public static Optional<String> heading(Algorithm.Block block) {
        return switch (block.kind()) {
            case LOOK_AHEAD -> Optional.of(Text.of("slow.block.ahead"));
            case FROM_THERE -> Optional.of(Text.of("slow.block.there"));
            case PLAIN ->
                    block.times() > 1
                            ? Optional.of(Text.of("slow.block.times", block.times()))
                            : Optional.empty();
        };
    }

    /** What there is to see in a sub-step, sentence by sentence. */
    public static List<String> explanation(SlowStep step, SlowMarks marks, double enlarged) {
        List<String> said = new ArrayList<>();
        boolean isPlane = step.config().dataDimension() == 2;
        switch (step.phase()) {
            case REAL -> said.add(real(step));
            case GENERATED -> said.add(generated(step));
            case AHEAD ->
                    said.add(Text.of("slow.say.ahead", step.config().updates().unrolledSteps()));
            case SCORES -> scores(step, isPlane, said);
            case LOSS -> loss(step, marks, isPlane, said);
            case MOVE -> move(step, isPlane, enlarged, said);
            case RETURN -> said.add(Text.of("slow.say.return"));
        }
        if (step.isLast()) {
            step.trace()
                    .divergence()
                    .ifPresent(what ->
                            said.add(
                                    Text.of(
                                            "slow.say.diverged."
                                                    + what.quantity()
                                                            .name()
                                                            .toLowerCase(java.util.Locale.ROOT))));
        }
        return said;
    }

    private static String real(SlowStep step) {
        String count = NumberDisplay.count(batch(step).real().count());
        boolean isD = step.player().orElseThrow() == Player.DISCRIMINATOR;
        if (isD) {
            return Text.of("slow.say.real", count);
        }
        boolean isAhead = step.config().updates().unrolledSteps() > 0;
        return Text.of(isAhead ? "slow.say.real.ahead" : "slow.say.real.pairs", count);
    }

    private static String generated(SlowStep step) {
        String count = NumberDisplay.count(batch(step).generated().count());
        boolean isD = step.player().orElseThrow() == Player.DISCRIMINATOR;
        return Text.of(isD ? "slow.say.generated.d" : "slow.say.generated.g", count);
    }

    private static JudgedBatch batch(SlowStep step) {
        return step.gradient().orElseThrow().batch();
    }

    private static void scores(SlowStep step, boolean isPlane, List<String> said) {
        GanConfig config = step.config();
        String kind =
                switch (config.game().scoreKind()) {
                    case PROBABILITY -> "probability";
                    case SCORE -> "score";
                    case HINGE -> "hinge";
                    case CRITIC -> "critic";
                };
        said.add(Text.of("slow.say." + kind + (isPlane ? ".plane" : "")));
        double noise = config.regularisers().noiseAt(step.trace().step());
        if (noise > 0) {
            said.add(Text.of("slow.say.noise", NumberDisplay.rate(noise)));
        }
        if (config.design().packing() > 1) {
            said.add(Text.of("slow.say.packs", config.design().packing()));
        }
        if (config.design().minibatchKernels() > 0) {
            said.add(Text.of("slow.say.features"));
        }
        if (config.updates().unrolledSteps() > 0
                && step.player().orElseThrow() == Player.GENERATOR) {
            said.add(Text.of("slow.say.judge.ahead"));
        }
    }

    private static void loss(SlowStep step, SlowMarks marks, boolean isPlane, List<String> said) {
        boolean isD = step.player().orElseThrow() == Player.DISCRIMINATOR;
        SlowFormula formula = SlowFormula.of(step).orElseThrow();
        if (isD && formula.isOfPairs()) {
            said.add(Text.of("slow.say.loss.pairs"));
        } else {
            said.add(Text.of(isD ? "slow.say.loss.d" : "slow.say.loss.g"));
        }
        said.add(Text.of(marks.hasSizes() ? "slow.say.sizes" : "slow.say.sizes.none"));
        if (isD) {
            boolean isLogit = step.config().game().scoreIsProbability();
            String key = isLogit ? "slow.say.slope.logit" : "slow.say.slope.score";
            said.add(Text.of(isPlane ? key + ".plane" : key));
        } else {
            said.add(Text.of(isPlane ? "slow.say.push.plane" : "slow.say.push"));
            saturation(step.config().objective()).ifPresent(said::add);
        }
        said.addAll(formula.penaltyWords());
        int flips = batch(step).flipped().size();
        if (flips > 0) {
            said.add(Text.of("slow.say.flips", flips));
        }
    }

    /** What −∂ℓ/∂s is where D is sure, in the two logarithmic games. */
    private static Optional<String> saturation(Objective objective) {
        return switch (objective) {
            case MINIMAX -> Optional.of(Text.of("slow.say.saturating"));
            case NON_SATURATING -> Optional.of(Text.of("slow.say.non-saturating"));
            default -> Optional.empty();
        };
    }

    private static void move(SlowStep step, boolean isPlane, double enlarged, List<String> said) {
        boolean isD = step.player().orElseThrow() == Player.DISCRIMINATOR;
        Player player = step.player().orElseThrow();
        OptimiserConfig optimiser = step.config().player(player).optimiser();
        if (optimiser.isFrozen()) {
            said.add(Text.of(isD ? "slow.say.frozen.d" : "slow.say.frozen.g"));
            return;
        }
        TracePart.Gradient gradient = step.gradient().orElseThrow();
        said.add(
                Text.of(
                        isD ? "slow.say.move.d" : "slow.say.move.g",
                        NumberDisplay.count(gradient.before().of(player).count()),
                        NumberDisplay.value(gradient.norm()),
                        Text.of("choice.optimiser." + optimiser.kind().key()),
                        NumberDisplay.rate(optimiser.learningRate(step.trace().step()))));
        if (step.isLookAhead()) {
            said.add(Text.of("slow.say.look"));
        }
        double clip = step.config().game().clip();
        if (isD && clip < Double.POSITIVE_INFINITY) {
            said.add(Text.of("slow.say.clip", NumberDisplay.rate(clip)));
        }
        if (isD) {
            said.add(Text.of(isPlane ? "slow.say.moved.d.plane" : "slow.say.moved.d"));
        } else {
            said.add(Text.of(isPlane ? "slow.say.moved.g.plane" : "slow.say.moved.g"));
        }
        if (enlarged > 1) {
            String key = isD ? "slow.say.enlarged.d" : "slow.say.enlarged.g";
            said.add(Text.of(isD && isPlane ? key + ".plane" : key, NumberDisplay.rate(enlarged)));
        }
    }

    /**
     * What the caption of the stage says of a sub-step, in few words.
     *
     * @param isBrief whether there is room for the main number alone
     */
    public static String caption(SlowStep step, SlowMarks marks, double enlarged, boolean isBrief) {
        return switch (step.phase()) {
            case REAL -> Text.of("slow.caption.real");
            case GENERATED -> Text.of("slow.caption.made");
            case AHEAD -> Text.of("slow.caption.ahead");
            case SCORES -> means(step);
            case LOSS -> loss(step, marks, isBrief);
            case MOVE -> move(step, enlarged);
            case RETURN -> Text.of("slow.caption.return");
        };
    }

    private static String move(SlowStep step, double enlarged) {
        boolean isD = step.player().orElseThrow() == Player.DISCRIMINATOR;
        if (step.config().player(step.player().orElseThrow()).optimiser().isFrozen()) {
            return Text.of(isD ? "slow.say.frozen.d" : "slow.say.frozen.g");
        }
        boolean isPlane = step.config().dataDimension() == 2;
        String key = isD ? isPlane ? "line" : "curve" : "way";
        return enlarged > 1
                ? Text.of("slow.caption.move." + key + ".enlarged", NumberDisplay.rate(enlarged))
                : Text.of("slow.caption.move." + key);
    }

    private static String means(SlowStep step) {
        JudgedBatch batch = batch(step);
        GanConfig config = step.config();
        String d = Text.of(config.game().isCritic() ? "slow.critic" : "slow.discriminator");
        String generated =
                Text.of(
                        "slow.caption.generated",
                        d,
                        NumberDisplay.fixed(
                                batch.scores().mean(0, batch.realPacks(), batch.generatedPacks()),
                                3));
        return batch.realPacks() == 0
                ? generated
                : Text.of(
                        "slow.caption.both",
                        d,
                        NumberDisplay.fixed(batch.scores().mean(0, 0, batch.realPacks()), 3),
                        generated);
    }

    private static String loss(SlowStep step, SlowMarks marks, boolean isBrief) {
        SlowFormula formula = SlowFormula.of(step).orElseThrow();
        return formula.example(marks)
                .filter(_ -> !isBrief)
                .map(one -> Text.of("slow.caption.loss", formula.numbers(), one))
                .orElse(formula.numbers());
    }

    /** Whether a loss is known in a sub-step, so that its numbers can be shown. */
    public static boolean hasNumbers(SlowStep step) {
        return step.phase() == SubStep.Phase.LOSS || step.phase() == SubStep.Phase.MOVE;
    }
}
