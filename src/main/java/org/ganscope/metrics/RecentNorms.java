package org.ganscope.metrics;

import org.ganscope.gan.Player;
import org.ganscope.gan.StepStatistics;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.EnumSet;
import java.util.Set;

/**
 * Remembers the norms of both players' weight vectors, ‖θ_D‖ and ‖θ_G‖, after the latest {@value
 * #STEPS} steps. Runs that diverge do so within two to twenty steps, while learning alone rarely
 * doubles a norm in as many steps as are kept here. Owned by the thread that trains; adding
 * allocates nothing.
 */
public final class RecentNorms {
    private static final int STEPS = 64;

    /**
     * A player has grown above this multiple of its smallest recent norm, and is at rest below the
     * next.
     */
    private static final double GROWN = 2;

    private static final double AT_REST = 1.25;

    private final double[][] norms = new double[Player.values().length][STEPS];
    private long newest = -1;

    /** Adds a step, which follows the last one added; the first is step 0. */
    public void add(StepStatistics step) {
        newest++;
        int slot = (int) (newest % STEPS);
        norms[Player.DISCRIMINATOR.ordinal()][slot] = step.discriminatorNorm();
        norms[Player.GENERATOR.ordinal()][slot] = step.generatorNorm();
    }

    public void save(StateWriter out) {
        out.write(newest);
        for (double[] each : norms) {
            out.write(each, STEPS);
        }
    }

    public void restore(StateReader in) {
        newest = in.readLong();
        if (newest < 0) {
            throw new IllegalArgumentException("no step " + newest);
        }
        for (double[] each : norms) {
            in.read(each, STEPS);
        }
    }

    /** The player that grew first, up to the latest step. */
    public Growth growth() {
        long beginD = beginning(Player.DISCRIMINATOR);
        long beginG = beginning(Player.GENERATOR);
        long begin = Math.min(beginD, beginG);
        if (begin > newest) {
            return new Growth(Set.of(), newest);
        }
        Set<Player> first = EnumSet.noneOf(Player.class);
        if (beginD == begin) {
            first.add(Player.DISCRIMINATOR);
        }
        if (beginG == begin) {
            first.add(Player.GENERATOR);
        }
        long calm = begin;
        for (Player player : first) {
            calm = Math.min(calm, lastBelow(player, AT_REST));
        }
        return new Growth(first, calm);
    }

    /** The first step at which a player has grown; beyond the newest if it has not. */
    private long beginning(Player player) {
        return lastBelow(player, GROWN) + 1;
    }

    private long lastBelow(Player player, double multiple) {
        double shortest = Double.POSITIVE_INFINITY;
        long oldest = Math.max(0, newest - STEPS + 1);
        for (long step = oldest; step <= newest; step++) {
            shortest = Math.min(shortest, norm(player, step));
        }
        long last = newest;
        while (last > oldest && norm(player, last) > multiple * shortest) {
            last--;
        }
        return last;
    }

    private double norm(Player player, long step) {
        return norms[player.ordinal()][(int) (step % STEPS)];
    }
}
