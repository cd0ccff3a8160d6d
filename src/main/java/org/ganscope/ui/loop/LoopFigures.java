package org.ganscope.ui.loop;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.SameGame;
import org.ganscope.ui.words.GameFigures;

/**
 * The live numbers of the game at one step, as they are written.
 *
 * @param generatorTitle "G", and how often G is updated per step if that is more than once
 * @param discriminatorTitle likewise
 * @param generatorRole "generator", or "frozen" while its learning rate is 0
 * @param discriminatorRole "discriminator", or "critic" if it is one, or "frozen" likewise
 * @param realScore the mean output of D for real samples
 * @param generatedScore the mean output of D for generated samples
 * @param generatorHasGradient whether G gets any gradient; true before the first step
 * @param discriminatorHasGradient likewise for D
 * @param generatorIsFrozen whether G's learning rate is 0
 * @param discriminatorIsFrozen whether D's learning rate is 0
 */
record LoopFigures(
        String generatorTitle,
        String discriminatorTitle,
        String generatorRole,
        String discriminatorRole,
        String generatorLoss,
        String discriminatorLoss,
        String realScore,
        String generatedScore,
        boolean generatorHasGradient,
        boolean discriminatorHasGradient,
        boolean generatorIsFrozen,
        boolean discriminatorIsFrozen) {

    static LoopFigures of(Snapshot frame) {
        GanConfig config = frame.config();
        SameGame game = SameGame.of(frame);
        boolean isCritic = config.game().isCritic();
        boolean isFrozenG = config.generator().optimiser().isFrozen(frame.step());
        boolean isFrozenD = config.discriminator().optimiser().isFrozen(frame.step());
        return new LoopFigures(
                title("G", config.generator()),
                title("D", config.discriminator()),
                role("loop.generator", isFrozenG),
                role(isCritic ? "loop.critic" : "loop.discriminator", isFrozenD),
                loss(game, config, Series.GENERATOR_LOSS),
                loss(game, config, Series.DISCRIMINATOR_LOSS),
                score(isCritic ? "loop.f.real" : "loop.d.real", game, config, Series.REAL_SCORE),
                score(
                        isCritic ? "loop.f.generated" : "loop.d.generated",
                        game,
                        config,
                        Series.GENERATED_SCORE),
                hasGradient(frame, Series.GENERATOR_GRADIENT),
                hasGradient(frame, Series.DISCRIMINATOR_GRADIENT),
                isFrozenG,
                isFrozenD);
    }

    private static String role(String key, boolean isFrozen) {
        return Text.of(isFrozen ? "loop.frozen" : key);
    }

    private static String title(String name, PlayerConfig player) {
        return player.steps() == 1 ? name : Text.of("loop.times", name, player.steps());
    }

    private static String loss(SameGame game, GanConfig config, Series series) {
        return Text.of(
                "loop.figure",
                ChartSpecs.name(series, config),
                GameFigures.loss(game.latest(series), config.objective()));
    }

    private static String score(String key, SameGame game, GanConfig config, Series series) {
        String score = GameFigures.score(game.latest(series), config.game());
        return Text.of("loop.figure", Text.of(key), score);
    }

    private static boolean hasGradient(Snapshot frame, Series series) {
        return frame.latest().getOrDefault(series, Double.NaN) != 0;
    }
}
