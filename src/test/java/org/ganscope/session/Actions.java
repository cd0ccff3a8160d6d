package org.ganscope.session;

import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;

import java.util.List;
import java.util.Random;

/** Actions on a run, for a random choice. */
final class Actions {
    /** Changes that need no new run, each possible after any other. */
    static final List<String> LIVE =
            List.of(
                    "objective=minimax",
                    "objective=hinge",
                    "objective=wgan",
                    "objective=wgan-gp",
                    "objective=relativistic",
                    "objective=non-saturating",
                    "updates.order=simultaneous",
                    "updates.order=extra-gradient",
                    "updates.order=alternating",
                    "updates.unrolledSteps=3",
                    "updates.unrolledSteps=0",
                    "updates.averaging=0.9",
                    "generator.optimiser=sgd",
                    "generator.optimiser=adam",
                    "discriminator.optimiser=optimistic-adam",
                    "discriminator.optimiser=adam",
                    "regularisers.r1=1",
                    "regularisers.r1=0",
                    "regularisers.noise=0.3",
                    "loss.flips=0.2",
                    "loss.realLabel=0.9",
                    "batch=33",
                    "batch=7",
                    "batch=4096",
                    "discriminator.steps=2",
                    "generator.schedule=cosine",
                    "regularisers.noise=0",
                    "latent.prior=uniform",
                    "latent.prior=normal");

    static final List<String> LINES =
            List.of(
                    "data.sigma=0.3",
                    "data.sigma=0.2",
                    "data.target=uniform",
                    "data.target=two-modes");

    static final List<String> PLANES =
            List.of("data.radius=1", "data.radius=2", "data.target=grid", "data.target=ring");

    private Actions() {}

    static String any(List<String> actions, Random random) {
        return actions.get(random.nextInt(actions.size()));
    }

    static StepKind anyMove(Random random) {
        return StepKind.values()[random.nextInt(StepKind.values().length)];
    }

    static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(StepKind.BOTH);
        }
    }

    /** Changes a setting, written "key=value", if this run has it. */
    static void set(Run run, String assignment) {
        String[] parts = assignment.split("=");
        Setting setting = Settings.of(parts[0]);
        if (setting.exists(run.config())) {
            run.configure(setting.parse(run.config(), parts[1]));
        }
    }
}
