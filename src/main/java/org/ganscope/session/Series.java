package org.ganscope.session;

/** The values that are recorded for the steps of a run. */
public enum Series {
    /**
     * L_D, the sum of the means over the real and the generated half; nats for the logarithmic
     * games.
     */
    DISCRIMINATOR_LOSS("loss_d"),
    /** L_G, a mean; nats for the logarithmic games. */
    GENERATOR_LOSS("loss_g"),
    /** Mean D(x) over the real batch. */
    REAL_SCORE("d_real"),
    /** Mean D(G(z)) over the generated batch. */
    GENERATED_SCORE("d_generated"),
    /** JSD(p_data‖p_g) in nats; an estimate, see {@link org.ganscope.metrics}. */
    JSD("jsd"),
    /** W1(p_data, p_g) in units of x, over the plane sliced; an estimate. */
    WASSERSTEIN("w1"),
    /** ‖∂L_D/∂θ_D‖₂. */
    DISCRIMINATOR_GRADIENT("gradient_d"),
    /** ‖∂L_G/∂θ_G‖₂. */
    GENERATOR_GRADIENT("gradient_g"),
    /** The amount that the gradient penalties added to D's loss; 0 without any. */
    PENALTY("penalty"),
    /** KL(p_data‖p_g) in nats; an estimate. */
    KL_FORWARD("kl_forward"),
    /** KL(p_g‖p_data) in nats; an estimate. */
    KL_REVERSE("kl_reverse"),
    /** The squared maximum mean discrepancy; an estimate. */
    SQUARED_DISCREPANCY("mmd2"),
    /** Share of generated samples within 3σ of a mode. */
    QUALITY("quality"),
    /** Number of the target's modes that get more than half of their share. */
    MODES_COVERED("modes_covered"),
    /** Mean |D − D*| over data and generated samples; an estimate. */
    OPTIMUM_DISTANCE("d_distance"),
    /** The part of L_D that real samples contribute; none for a game of pairs. */
    REAL_LOSS("loss_d_real"),
    /** The part of L_D that generated samples contribute; none for a game of pairs. */
    GENERATED_LOSS("loss_d_generated"),
    /** V(D, G) in nats, for the logarithmic games; an estimate. */
    VALUE("value"),
    /** V(D*, G) = 2·JSD − ln 4 in nats, for the same games; an estimate. */
    OPTIMAL_VALUE("value_optimal");

    private final String column;

    Series(String column) {
        this.column = column;
    }

    /** The name of the column in {@code metrics.csv}. */
    public String column() {
        return column;
    }
}
