package org.ganscope.ui.loop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.ganscope.gan.StepKind;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * <pre>
 *  z ──▶ G ──▶ D      G makes samples of noise, D tells them from real ones;
 *          ◀╌╌ │      what D learns comes back to G as a push on its samples.
 *  x ────────▶ │
 * </pre>
 *
 * As wide as there is room, as high as D's box.
 */
public final class LoopDiagram extends Region {
    /** The share, left of G, of the room between the boxes of the upper row. */
    private static final double BEFORE_G = 0.33;

    /** Room below D for its own gradient. */
    private static final double HOOK = 10;

    private final LoopBox latent;
    private final LoopBox generator;
    private final LoopBox discriminator;
    private final LoopBox data;
    private final Button push = new Button(Text.of("loop.push"));
    private final Label sample = new Label(Text.of("loop.sample"));

    private final Label generatorLoss;
    private final Label generatedScore;
    private final Label realScore;
    private final Label discriminatorLoss;

    private final LoopArrow toG = new LoopArrow("forward");
    private final LoopArrow toD = new LoopArrow("forward");
    private final LoopArrow realToD = new LoopArrow("forward");
    private final LoopArrow backToG = new LoopArrow("back", "generator");
    private final LoopArrow backToD = new LoopArrow("back", "discriminator");

    private Optional<StepKind> turn = Optional.empty();
    private boolean generatorIsFrozen;
    private boolean discriminatorIsFrozen;

    /** @param open opens the settings of a part */
    public LoopDiagram(Consumer<LoopPart> open) {
        getStyleClass().add("loop-diagram");
        latent = box(LoopPart.LATENT, open);
        generator = box(LoopPart.GENERATOR, open);
        discriminator = box(LoopPart.DISCRIMINATOR, open);
        data = box(LoopPart.DATA, open);
        latent.setTitle("z");
        latent.setRole(Text.of("loop.latent"));
        data.setTitle("x");
        data.setRole(Text.of("loop.data"));
        generatorLoss = generator.addFigure();
        generatedScore = discriminator.addFigure();
        realScore = discriminator.addFigure();
        discriminatorLoss = discriminator.addFigure();
        push.setId("loop-objective");
        push.getStyleClass().setAll("loop-push", "small");
        push.setOnAction(event -> open.accept(LoopPart.OBJECTIVE));
        new Hint(Text.of("loop.objective.hint")).on(push);
        push.setAccessibleText(Text.of("loop.objective.name"));
        sample.getStyleClass().addAll("small", "loop-sample");
        getChildren().addAll(toG, toD, realToD, backToG, backToD);
        getChildren().addAll(latent, generator, sample, push, discriminator, data);
    }

    private static LoopBox box(LoopPart part, Consumer<LoopPart> open) {
        return new LoopBox(part, () -> open.accept(part));
    }

    /** Writes the numbers of a frame. */
    public void show(Snapshot frame) {
        LoopFigures figures = LoopFigures.of(frame);
        generator.setTitle(figures.generatorTitle());
        discriminator.setTitle(figures.discriminatorTitle());
        generator.setRole(figures.generatorRole());
        discriminator.setRole(figures.discriminatorRole());
        generatorLoss.setText(figures.generatorLoss());
        generatedScore.setText(figures.generatedScore());
        realScore.setText(figures.realScore());
        discriminatorLoss.setText(figures.discriminatorLoss());
        backToG.setFaint(!figures.generatorHasGradient());
        backToD.setFaint(!figures.discriminatorHasGradient());
        generatorIsFrozen = figures.generatorIsFrozen();
        discriminatorIsFrozen = figures.discriminatorIsFrozen();
        light(turn);
    }

    /** Highlights the players that move or have just moved, but not a frozen one. */
    public void light(Optional<StepKind> moves) {
        turn = moves;
        boolean isTurnOfD = turn.isPresent() && turn.get() != StepKind.GENERATOR;
        boolean isTurnOfG = turn.isPresent() && turn.get() != StepKind.DISCRIMINATOR;
        discriminator.setLit(isTurnOfD && !discriminatorIsFrozen);
        generator.setLit(isTurnOfG && !generatorIsFrozen);
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = generator.prefHeight(-1) + data.prefHeight(-1) + data.prefHeight(-1) / 4;
        return Math.ceil(Math.max(discriminator.prefHeight(-1) + HOOK, left));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double dWidth = Math.ceil(discriminator.prefWidth(-1));
        double gWidth = Math.ceil(generator.prefWidth(-1));
        double zWidth = Math.ceil(latent.prefWidth(-1));
        double gHeight = Math.ceil(generator.prefHeight(-1));
        double xHeight = Math.ceil(data.prefHeight(-1));
        double free = Math.max(0, width - dWidth - gWidth - zWidth);
        double gLeft = Math.round(zWidth + BEFORE_G * free);
        double gRight = gLeft + gWidth;
        double dLeft = width - dWidth;
        double xWidth = Math.ceil(data.prefWidth(-1));
        double zHeight = Math.ceil(latent.prefHeight(-1));
        discriminator.resizeRelocate(dLeft, 0, dWidth, height - HOOK);
        generator.resizeRelocate(gLeft, 0, gWidth, gHeight);
        latent.resizeRelocate(0, Math.round((gHeight - zHeight) / 2), zWidth, zHeight);
        data.resizeRelocate(0, height - xHeight, xWidth, xHeight);

        double forward = gHeight * 0.38;
        double back = gHeight * 0.64;
        double real = height - Math.max(HOOK + 8, xHeight / 2);
        toG.draw(zWidth, gLeft, gHeight / 2);
        toD.draw(gRight, dLeft, forward);
        backToG.draw(dLeft, gRight, back);
        realToD.draw(xWidth, dLeft, real);
        backToD.drawHook(width - dWidth / 4, dLeft + dWidth / 4, height - HOOK, HOOK);
        double gap = dLeft - gRight;
        sample.setVisible(sample.prefWidth(-1) <= gap);
        push.setVisible(push.prefWidth(-1) <= gap);
        place(sample, (gRight + dLeft) / 2, forward - sample.prefHeight(-1));
        place(push, (gRight + dLeft) / 2, back + 1);
    }

    private static void place(Region label, double middle, double top) {
        double width = Math.ceil(label.prefWidth(-1));
        double left = Math.round(middle - width / 2);
        label.resizeRelocate(left, Math.round(top), width, Math.ceil(label.prefHeight(-1)));
    }
}
