package org.ganscope.ui.words;

import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.Objective;
import org.ganscope.text.NumberDisplay;
import org.ganscope.view.words.GameWords;

/** Scores and losses as they are shown, which depends on what they are in a game. */
public final class GameFigures {
    private GameFigures() {}

    /** What D says: a probability, or a score of either sign, which is never tiny. */
    public static String score(double x, Game game) {
        return game.scoreIsProbability() ? NumberDisplay.probability(x) : NumberDisplay.noisy(x);
    }

    /** L_D or L_G, which may be a mean of scores. */
    public static String loss(double x, Objective objective) {
        return GameWords.of(objective).hasNoisyLosses()
                ? NumberDisplay.noisy(x)
                : NumberDisplay.probability(x);
    }
}
