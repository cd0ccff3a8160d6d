package org.ganscope.export.code;

import org.ganscope.gan.PlayerConfig;
import org.ganscope.nn.Activation;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.nn.Schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the program says of one player: its network, its constants, its optimiser. */
final class PlayerCode {
    private final String name;
    private final PlayerConfig player;
    private final OptimiserConfig optimiser;
    private final NetworkShape shape;

    /** @param name D or G */
    PlayerCode(String name, PlayerConfig player, NetworkShape shape) {
        this.name = name;
        this.player = player;
        this.shape = shape;
        optimiser = player.optimiser();
    }

    /** The words that choose what this player needs. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        if (optimiser.weightDecay() > 0) {
            words.add(name.toLowerCase(Locale.ROOT) + "-decay");
        }
        if (isScheduled()) {
            words.add("schedule");
            words.add(optimiser.schedule().kind().key() + "-schedule");
        }
        switch (optimiser.kind()) {
            case OPTIMISTIC_SGD -> words.add("optimistic-sgd");
            case OPTIMISTIC_ADAM -> words.add("optimistic-adam");
            case MOMENTUM -> {
                if (optimiser.momentum() < 0) {
                    words.add("negative-momentum");
                }
            }
            default -> {}
        }
        return words;
    }

    private boolean isScheduled() {
        return optimiser.schedule().kind() != Schedule.CONSTANT;
    }

    /** The constants, each as an assignment. */
    List<String> constants() {
        List<String> lines = new ArrayList<>();
        lines.add(name + "_STEPS = " + player.steps() + "  # updates in one iteration");
        lines.add(name + "_RATE = " + Python.number(optimiser.learningRate()));
        switch (optimiser.kind()) {
            case SGD, OPTIMISTIC_SGD -> {}
            case MOMENTUM -> add(lines, "MOMENTUM", optimiser.momentum());
            case RMS_PROP -> {
                add(lines, "ALPHA", optimiser.decay());
                add(lines, "EPSILON", optimiser.epsilon());
            }
            case ADAM, AMS_GRAD, OPTIMISTIC_ADAM -> {
                String betas =
                        Python.number(optimiser.beta1()) + ", " + Python.number(optimiser.beta2());
                lines.add(name + "_BETAS = (" + betas + ")");
                add(lines, "EPSILON", optimiser.epsilon());
            }
        }
        if (optimiser.weightDecay() > 0) {
            add(lines, "DECAY", optimiser.weightDecay());
        }
        if (isScheduled()) {
            lines.add(name + "_SCHEDULE_STEPS = " + optimiser.schedule().steps());
            add(lines, "SCHEDULE_SHARE", optimiser.schedule().share());
        }
        return lines;
    }

    private void add(List<String> lines, String constant, double value) {
        lines.add(name + "_" + constant + " = " + Python.number(value));
    }

    /** The network as a sequence of layers. */
    List<String> network() {
        List<String> lines = new ArrayList<>();
        lines.add(name + " = nn.Sequential(");
        for (int layer = 0; layer < shape.layers(); layer++) {
            boolean isLast = layer == shape.layers() - 1;
            if (isLast && shape.minibatch().exists()) {
                int below = shape.fanIn(layer) - shape.minibatch().kernels();
                lines.add(
                        "    MinibatchFeatures(%d, %d, %d),"
                                .formatted(
                                        below,
                                        shape.minibatch().kernels(),
                                        shape.minibatch().dimensions()));
            }
            String linear = shape.spectralNorm() ? "SpectralLinear" : "nn.Linear";
            lines.add("    %s(%d, %d),".formatted(linear, shape.fanIn(layer), shape.units(layer)));
            if (!isLast) {
                lines.add("    " + activation(shape.activation()) + ",");
            }
        }
        lines.add(")");
        return lines;
    }

    private static String activation(Activation activation) {
        return switch (activation) {
            case RELU -> "nn.ReLU()";
            case LEAKY_RELU -> "nn.LeakyReLU(0.2)";
            case TANH -> "nn.Tanh()";
            case SIGMOID -> "nn.Sigmoid()";
            case SOFTPLUS -> "nn.Softplus()";
        };
    }

    /**
     * The optimiser.
     *
     * @param decays whether it adds weight decay
     */
    String optimiser(boolean decays) {
        String constants =
                switch (optimiser.kind()) {
                    case SGD, OPTIMISTIC_SGD -> "";
                    case MOMENTUM -> ", momentum=%s_MOMENTUM";
                    case RMS_PROP -> ", alpha=%s_ALPHA, eps=%s_EPSILON";
                    case ADAM, OPTIMISTIC_ADAM -> ", betas=%s_BETAS, eps=%s_EPSILON";
                    case AMS_GRAD -> ", betas=%s_BETAS, eps=%s_EPSILON, amsgrad=True";
                };
        String decay = decays && optimiser.weightDecay() > 0 ? ", weight_decay=%s_DECAY" : "";
        String call = "(%s.parameters(), lr=%s_RATE" + constants + decay + ")";
        return name.toLowerCase(Locale.ROOT)
                + "_optimiser = "
                + rule(optimiser)
                + call.replace("%s", name);
    }

    private static String rule(OptimiserConfig optimiser) {
        if (optimiser.kind() == OptimiserKind.MOMENTUM && optimiser.momentum() < 0) {
            return "Momentum";
        }
        return switch (optimiser.kind()) {
            case SGD, MOMENTUM -> "torch.optim.SGD";
            case RMS_PROP -> "torch.optim.RMSprop";
            case ADAM, AMS_GRAD -> "torch.optim.Adam";
            case OPTIMISTIC_SGD -> "OptimisticSGD";
            case OPTIMISTIC_ADAM -> "OptimisticAdam";
        };
    }

    /** Sets the learning rate of iteration t; nothing for a constant rate. */
    List<String> schedule() {
        if (!isScheduled()) {
            return List.of();
        }
        String factor =
                "%s_factor(t, %s_SCHEDULE_STEPS, %s_SCHEDULE_SHARE)"
                        .formatted(optimiser.schedule().kind().key(), name, name);
        return List.of(
                "for group in " + name.toLowerCase(Locale.ROOT) + "_optimiser.param_groups:",
                "    group[\"lr\"] = " + name + "_RATE * " + factor);
    }

    /** Sets the starting weights. */
    List<String> weights(NamedWeights weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + name + ":");
        for (NamedWeights.Part part : weights.parts()) {
            String tuple = NpyArray.of(part.name(), part.shape(), part.values()).tuple();
            lines.add("#     " + part.name() + " " + tuple);
        }
        lines.addAll(
                Python.floats(
                        "nn.utils.vector_to_parameters(floats(",
                        weights.all(),
                        "), " + name + ".parameters())"));
        return lines;
    }
}
