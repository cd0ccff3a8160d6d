package org.ganscope.gan.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the kind of a game's score says")
class ScoreKindTest {

    @ParameterizedTest
    @EnumSource(Objective.class)
    @DisplayName("is what the best D says where only one side has samples")
    void isWhatTheBestDiscriminatorSays(Objective objective) {
        Game game = objective.game();
        ScoreKind kind = game.scoreKind();
        assertEquals(game.optimalScore(1, 0), kind.real());
        assertEquals(game.optimalScore(0, 1), kind.generated());
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    @DisplayName("fits on the axis")
    void fitsOnTheAxis(Objective objective) {
        ScoreKind kind = objective.game().scoreKind();
        assertTrue(kind.low() < kind.high());
        if (!objective.game().isCritic()) {
            assertTrue(kind.low() <= kind.generated() && kind.real() <= kind.high());
        }
    }
}
