package org.ganscope.view.slow;

import org.ganscope.gan.Player;
import org.ganscope.gan.StepTrace;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The algorithm that a step follows (Goodfellow et al. 2014, algorithm 1, in the order of updates
 * that is in force), as the lines of a program. Sub-steps that a player repeats are one block of
 * lines. Immutable.
 */
public record Algorithm(List<Block> blocks) {
    public Algorithm {
        blocks = List.copyOf(blocks);
    }

    /** What a block is within the step. */
    public enum Kind {
        PLAIN,
        /** Both players look one update ahead. */
        LOOK_AHEAD,
        /** Both take their gradients there and go on from where they were. */
        FROM_THERE
    }

    /**
     * Some lines.
     *
     * @param times how often they are repeated
     * @param player who repeats them; nobody if both move in it
     */
    public record Block(Kind kind, int times, Optional<Player> player, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param player whose loss or move it is about; nobody's when both go back
     * @param subSteps the sub-steps that it stands for, one for each repetition
     */
    public record Line(SubStep.Phase phase, Optional<Player> player, List<Integer> subSteps) {
        public Line {
            subSteps = List.copyOf(subSteps);
        }
    }

    /** The algorithm of a step. */
    public static Algorithm of(SlowStep step) {
        StepTrace trace = step.trace();
        List<List<Integer>> runs = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < trace.parts().size()) {
            int length = length(trace.parts(), at);
            int times = repetitions(trace.parts(), at, length);
            runs.clear();
            for (int k = 0; k < times; k++) {
                runs.add(subSteps(step, at + k * length, length));
            }
            blocks.add(block(step, at, times, length == 2, runs));
            at += times * length;
        }
        return new Algorithm(blocks);
    }

    /** The number of the line of a sub-step, from 1. */
    public int number(int subStep) {
        int number = 1;
        for (Block block : blocks) {
            for (Line line : block.lines()) {
                if (line.subSteps().contains(subStep)) {
                    return number;
                }
                number++;
            }
        }
        throw new IllegalArgumentException("no line for sub-step " + subStep);
    }

    /** Parts up to the last move before the next gradient. */
    private static int length(List<TracePart> parts, int at) {
        int end = at;
        while (end < parts.size() && !(parts.get(end) instanceof TracePart.Move)) {
            end++;
        }
        while (end < parts.size() && parts.get(end) instanceof TracePart.Move) {
            end++;
        }
        return end - at;
    }

    /** How often one player's gradient and move follow each other. */
    private static int repetitions(List<TracePart> parts, int at, int length) {
        int times = 1;
        if (length == 2 && parts.get(at) instanceof TracePart.Gradient first) {
            int next = at + length;
            while (next < parts.size()
                    && length(parts, next) == length
                    && parts.get(next) instanceof TracePart.Gradient other
                    && other.player() == first.player()) {
                times++;
                next += length;
            }
        }
        return times;
    }

    private static List<Integer> subSteps(SlowStep step, int part, int length) {
        return IntStream.range(0, step.all().size())
                .filter(i -> step.all().get(i).part() >= part)
                .filter(i -> step.all().get(i).part() < part + length)
                .boxed()
                .toList();
    }

    private static Block block(
            SlowStep step, int part, int times, boolean isOfOne, List<List<Integer>> runs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < runs.getFirst().size(); i++) {
            int line = i;
            SlowStep first = step.at(runs.getFirst().get(i));
            lines.add(
                    new Line(
                            first.phase(),
                            first.player(),
                            runs.stream()
                                    .filter(run -> line < run.size()) // the last may diverge
                                    .map(run -> run.get(line))
                                    .toList()));
        }
        boolean goesBack = lines.stream().anyMatch(l -> l.phase() == SubStep.Phase.RETURN);
        Kind kind =
                step.trace().isLookAhead(part)
                        ? Kind.LOOK_AHEAD
                        : goesBack ? Kind.FROM_THERE : Kind.PLAIN;
        Optional<Player> player =
                isOfOne ? step.at(runs.getFirst().getFirst()).player() : Optional.empty();
        return new Block(kind, times, player, lines);
    }
}
