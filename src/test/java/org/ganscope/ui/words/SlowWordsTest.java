package org.ganscope.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.UpdateOrder;
import org.ganscope.gan.loss.Objective;
import org.ganscope.session.Command;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Turns;
import org.ganscope.view.slow.Algorithm;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@DisplayName("The words of slow motion")
class SlowWordsTest {
    private static final List<String> PARTS =
            List.of(
                    "",
                    "data.target=ring latent.dimension=2",
                    "discriminator.packing=2 regularisers.noise=0.1 loss.flips=0.2",
                    "updates.unrolledSteps=2 regularisers.r1=0.3 regularisers.r2=0.1",
                    "generator.learningRate=0 discriminator.learningRate=0",
                    "discriminator.steps=2 generator.steps=2");

    private static SlowStep first(String settings) {
        TrainingSession session = new TrainingSession(Games.of(settings));
        session.submit(new Command.StepTo(3));
        for (int i = 0; i < 4; i++) {
            Turns.turn(session, 0);
        }
        var answer = session.trace();
        Turns.turn(session, 0);
        return SlowStep.first(answer.join()).orElseThrow();
    }

    private static SlowStep loss(String settings) {
        SlowStep step = first(settings);
        while (step.phase() != SubStep.Phase.LOSS) {
            step = step.at(step.index() + 1);
        }
        return step;
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void existForEverySubStepOfEveryGame(Objective objective) {
        for (UpdateOrder order : UpdateOrder.values()) {
            for (String part : PARTS) {
                String game =
                        "batch=20 objective="
                                + objective.key()
                                + " updates.order="
                                + order.key()
                                + " "
                                + part;
                SlowStep first = first(game);
                Algorithm algorithm = Algorithm.of(first);
                for (int i = 0; i < first.all().size(); i++) {
                    SlowStep step = first.at(i);
                    SlowMarks marks = SlowMarks.of(step);
                    assertTrue(algorithm.number(i) > 0);
                    assertSaid(SlowWords.line(step), game);
                    assertSaid(SlowWords.caption(step, marks, 20, false), game);
                    assertSaid(SlowWords.caption(step, marks, 1, true), game);
                    List<String> all = SlowWords.explanation(step, marks, 20);
                    assertFalse(all.isEmpty(), game);
                    all.forEach(said -> assertSaid(said, game));
                    SlowFormula.of(step).ifPresent(formula -> assertSaid(formula.numbers(), game));
                }
            }
        }
    }

    /** Nothing is left to be filled in, and no number is missing. */
    private static void assertSaid(String words, String game) {
        assertTrue(!words.isBlank() && !words.matches(".*(\\{\\d|NaN|∞).*"), game + ": " + words);
    }

    @Test
    void haveTheNumbersOfTheBatch() {
        SlowStep step = loss("");
        SlowFormula formula = SlowFormula.of(step).orElseThrow();
        assertTrue(formula.numbers().matches("L_D = 0\\.\\d+ \\+ 0\\.\\d+ = 1\\.\\d+ nats"));
        String example = formula.example(SlowMarks.of(step)).orElseThrow();
        String[] numbers = example.replace("−ln ", "").split(" = ");
        assertEquals(
                -Math.log(Double.parseDouble(numbers[0])), Double.parseDouble(numbers[1]), 0.02);
        SlowFormula critic = SlowFormula.of(loss("objective=wgan-gp")).orElseThrow();
        String[] sides = critic.numbers().split(" = ");
        assertEquals("L_D + R", sides[0]);
        assertEquals(3, sides[1].split(" [+−] ").length, critic.numbers());
        assertFalse(critic.numbers().contains("nats"));
    }
}
