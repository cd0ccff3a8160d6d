package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Run;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Random;

@DisplayName("A run as a line of text")
class RunLineTest {
    private static final GanConfig BASE = Games.of("batch=16 generator.layers=8");

    private static HeldRun eventful(String settings) {
        Run run = new Run(Games.of(settings));
        for (int i = 0; i < 40; i++) {
            run.step(i % 7 == 3 ? StepKind.GENERATOR : StepKind.BOTH);
            if (i % 10 == 4) {
                String rate = Double.toString(0.001 * (i + 1));
                run.configure(Settings.of("generator.learningRate").parse(run.config(), rate));
            }
        }
        return run.held();
    }

    private static StoredRun read(String line) {
        return RunLine.read(line, id -> BASE);
    }

    @Test
    void isTheSameRunToTheLastBit() {
        for (String settings :
                new String[] {
                    "batch=16 generator.layers=8",
                    "data.target=ring seed=77",
                    "data.target=drawing-1d"
                }) {
            HeldRun run = eventful(settings);
            StoredRun read = read(RunLine.of(run, "base", BASE));
            HeldRun again = read.take(step -> true).orElseThrow();
            assertEquals(run, again);
            assertTrue(read.hasWeights(again));
        }
    }

    @Test
    void doesNotHaveTheWeightsOfAnotherRun() {
        HeldRun run = eventful("batch=16 generator.layers=8");
        StoredRun read = read(RunLine.of(run, "base", BASE));
        assertTrue(!read.hasWeights(eventful("batch=16 generator.layers=8 seed=2")));
    }

    @Test
    void isNotTrainedAgainToItsEndIfThatIsStopped() {
        StoredRun read = read(RunLine.of(eventful("batch=16"), "base", BASE));
        assertTrue(read.take(step -> step < 5).isEmpty());
    }

    @Test
    void survivesTheBlanksThatAnEMailPutsAroundIt() {
        String line = RunLine.of(eventful("batch=16"), "base", BASE);
        assertEquals(read(line), read("  " + line + "\n"));
        assertTrue(RunLine.isOne("\n" + line));
    }

    @Test
    void isRefusedInOneSentenceWhateverIsChangedInIt() {
        String line = RunLine.of(eventful("batch=16"), "base", BASE);
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int at = random.nextInt(line.length());
            char other = (char) (' ' + 1 + random.nextInt(94));
            String changed = line.substring(0, at) + other + line.substring(at + 1);
            if (!changed.equals(line)) {
                assertThrows(InputException.class, () -> read(changed), changed);
            }
            assertThrows(InputException.class, () -> read(line.substring(0, at)), "cut at " + at);
        }
    }
}
