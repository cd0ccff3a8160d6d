package org.ganscope.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.Objective;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("Scores and losses")
class GameFiguresTest {
    @Test
    void showAProbabilityHoweverSmall() {
        Game game = Objective.NON_SATURATING.game();
        assertEquals("0.50", GameFigures.score(0.5, game));
        assertEquals("0.001", GameFigures.score(0.001, game));
        assertEquals("8.4×10⁻¹¹", GameFigures.score(8.4e-11, game));
        assertEquals("–", GameFigures.score(Double.NaN, game));
    }

    @Test
    void showNoNoiseAsAPowerOfTen() {
        for (Objective objective :
                List.of(Objective.WGAN_GP, Objective.HINGE, Objective.LEAST_SQUARES)) {
            assertEquals("0.000", GameFigures.score(-3.9e-6, objective.game()));
            assertEquals("0.001", GameFigures.score(0.001, objective.game()));
            assertEquals("−1.081", GameFigures.score(-1.081, objective.game()));
            assertEquals("–", GameFigures.score(Double.NaN, objective.game()));
        }
        assertEquals("0.000", GameFigures.loss(-3.9e-6, Objective.WGAN));
        assertEquals("3.9×10⁻⁶", GameFigures.loss(3.9e-6, Objective.MINIMAX));
    }
}
