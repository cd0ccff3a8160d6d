package org.ganscope.ui.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.text.NumberDisplay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("What is said of the losses at equilibrium")
class EquilibriumWordsTest {
    @ParameterizedTest
    @CsvSource({
        "MINIMAX, 1",
        "MINIMAX, 0.9",
        "NON_SATURATING, 1",
        "NON_SATURATING, 0.7",
        "LEAST_SQUARES, 0.9",
        "RELATIVISTIC, 1"
    })
    void hasTheNumbersOfTheGame(Objective objective, double label) {
        GanConfig config =
                GanConfig.standard().withLoss(LossConfig.of(objective).withRealLabel(label));
        List<String> sentences = EquilibriumWords.of(config);
        assertHas(config.game().equilibriumDiscriminatorLoss(), sentences.get(0));
        assertHas(config.game().equilibriumGeneratorLoss(), sentences.get(1));
    }

    private static void assertHas(double value, String sentence) {
        assertTrue(sentence.contains(" " + NumberDisplay.value(value)), sentence);
    }

    @Test
    void namesNoLevelForALossThatHasNone() {
        for (Objective objective : List.of(Objective.HINGE, Objective.WGAN, Objective.WGAN_GP)) {
            GanConfig config = GanConfig.standard().withObjective(objective);
            assertEquals(Double.NaN, config.game().equilibriumGeneratorLoss());
            String ofG = EquilibriumWords.of(config).get(1);
            assertTrue(ofG.contains("no level") || ofG.contains("arbitrary"), ofG);
        }
    }
}
