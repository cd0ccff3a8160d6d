package org.ganscope.ui.words;

import org.ganscope.gan.JudgedBatch;
import org.ganscope.gan.Player;
import org.ganscope.gan.TracePart;
import org.ganscope.gan.TracedPenalty;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.slow.SlowMark;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowStep;
import org.ganscope.view.words.GameWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The loss of a sub-step's player in numbers of its batch. */
public final class SlowFormula {
    private final SlowStep step;
    private final TracePart.Gradient gradient;
    private final LossForm form;

    private SlowFormula(SlowStep step, TracePart.Gradient gradient) {
        this.step = step;
        this.gradient = gradient;
        form = LossForm.of(step.config().objective(), gradient.player());
    }

    /** That of a sub-step; none when both players go back. */
    public static Optional<SlowFormula> of(SlowStep step) {
        return step.gradient().map(gradient -> new SlowFormula(step, gradient));
    }

    private static String key(TracedPenalty term) {
        return "slow.penalty." + term.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<TracedPenalty> penalties() {
        return gradient instanceof TracePart.DiscriminatorGradient d ? d.penalties() : List.of();
    }

    /** "L_D = 0.702 + 0.655 = 1.357 nats". */
    public String numbers() {
        JudgedBatch batch = gradient.batch();
        boolean isD = gradient.player() == Player.DISCRIMINATOR;
        List<Double> terms = new ArrayList<>();
        if (isD && !form.isOfPairs()) {
            terms.add(batch.realTerm());
            terms.add(batch.generatedTerm());
        } else {
            terms.add(gradient.loss());
        }
        penalties().forEach(term -> terms.add(term.value()));
        String sum = sum(terms);
        double whole = terms.stream().mapToDouble(Double::doubleValue).sum();
        String unit = GameWords.of(step.config().objective()).isInNats() ? " nats" : "";
        String name = !isD ? "L_G = " : penalties().isEmpty() ? "L_D = " : "L_D + R = ";
        return name + (terms.size() > 1 ? sum + " = " + number(whole) : sum) + unit;
    }

    private static String sum(List<Double> terms) {
        StringBuilder text = new StringBuilder(number(terms.getFirst()));
        for (double term : terms.subList(1, terms.size())) {
            text.append(term < 0 ? " − " : " + ").append(number(Math.abs(term)));
        }
        return text.toString();
    }

    private static String number(double value) {
        return NumberDisplay.fixed(value, 3);
    }

    /** Whether a share belongs to a pair of samples. */
    boolean isOfPairs() {
        return form.isOfPairs();
    }

    /** What each penalty is, and what it adds to this batch's loss. */
    public List<String> penaltyWords() {
        return penalties().stream()
                .map(term -> Text.of(key(term) + ".meant", number(term.value()), symbol()))
                .toList();
    }

    /** Of what D's last layer gives. */
    private String symbol() {
        return Text.of(step.config().game().isCritic() ? "slow.critic" : "slow.logit");
    }

    /** The share of one of the samples whose values are written: "−ln 0.70 = 0.36". */
    public Optional<String> example(SlowMarks marks) {
        boolean isD = gradient.player() == Player.DISCRIMINATOR;
        return marks.examples().stream()
                .map(marks.all()::get)
                .filter(mark -> mark.isReal() == isD && mark.hasShare() && !mark.isFlipped())
                .filter(mark -> !form.isOfPairs() && step.config().loss().realLabel() == 1)
                .findFirst()
                .map(this::example);
    }

    private String example(SlowMark mark) {
        return Text.of(
                form.example(),
                NumberDisplay.probability(mark.score()),
                NumberDisplay.probability(mark.share()));
    }
}
