package org.ganscope.view.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.session.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/** Runs with an undisputed verdict; the complete list is in runs.txt. */
@DisplayName("The verdict on a run that is clear to see")
class JudgedRunsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GOOD    | On target.                 | two-modes @4000",
                "GOOD    | On target.                 | gaussian @2500",
                "GOOD    | On target.                 | two-modes objective=hinge @4000",
                "NEAR    | Not far off.               | two-modes @600",
                "GOOD    | On target.                 | anisotropic @1200",
                "WARNING | Collapse.                  | article seed=11 @2500",
                "WARNING | Collapse.                  | article generator.steps=10 @3000",
                "WARNING | Modes are missing.         | two-modes data.weight=0.05 @3000",
                "WARNING | The losses mislead.        | linear-playground @1000",
                "WARNING | D is dead.                 | standard seed=3 objective=wgan-gp @2500",
                "WARNING | The critic is nearly flat. | standard seed=1 objective=wgan @3000",
                "WARNING | G is dead.                 | article generator.learningRate=1 @1200",
                "WARNING | D is too strong.           | article seed=7 objective=minimax"
                        + " generator.steps=5 generator.learningRate=0.005 @2000",
                "WARNING | The samples swing.         | article seed=11 generator.steps=5 @2000",
                "WARNING | D is too strong.           | saturation @300",
                "WARNING | D is too strong.           | saturation-ring @300",
                "WARNING | The samples swing.         | circling @300",
                "WARNING | The samples swing.         | circling @2500",
                "NEAR    | Not far off.               | circling @414 regularisers.r1=1 @336",
                "NEAR    | Not far off.               | circling @600 regularisers.r1=1 @336",
                "BAD     | Diverged.                  | linear-playground objective=wgan-gp"
                        + " discriminator.learningRate=1 @2000"
            })
    void isWhatEverybodyWouldSay(Verdict.Mood mood, String lead, String plan) {
        Run run = RecordedRun.of(plan).train(now -> {});
        Verdict verdict = DiagnosisWords.of(RecordedRun.picture(run));
        assertEquals(lead, verdict.lead(), verdict.text());
        assertEquals(mood, verdict.mood(), verdict.text());
    }

    @Test
    void representsAListOfRunsOfAllKinds() throws IOException {
        assertTrue(RecordedRun.all().size() >= 60);
    }

    @Test
    void doesNotDependOnHowOftenSomeoneLooks() {
        RecordedRun plan = RecordedRun.of("article seed=11 @1200");
        Run unseen = plan.train(run -> {});
        Run watched =
                plan.train(run -> {
                    run.measure();
                    DiagnosisWords.of(RecordedRun.picture(run));
                });
        assertEquals(unseen.diagnosis(), watched.diagnosis());
    }
}
