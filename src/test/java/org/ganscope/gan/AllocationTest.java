package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.fixtures.Allocation;
import org.ganscope.fixtures.FreshMachine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Once compiled, a step of training allocates nothing in any game. */
@Tag("alone")
class AllocationTest {
    /**
     * In one process of about fifty, the compiler passes the vectors of some method on as objects.
     * What our own code allocates, it allocates in every process, so one without is proof.
     */
    private static final int MACHINES = 4;

    @Test
    void aStepAllocatesNothing() throws IOException, InterruptedException {
        Set<String> allocating = new HashSet<>(Steps.run());
        for (int machine = 1; machine < MACHINES && !allocating.isEmpty(); machine++) {
            allocating.retainAll(Steps.run());
        }
        assertEquals(Set.of(), allocating, "games that allocate in each of " + MACHINES);
    }

    /** Prints the games of which a step allocates, or that diverge, a line each. */
    static final class Steps {
        private static final int ROUNDS = 600;
        private static final int CALLS = 100;

        static List<String> run() throws IOException, InterruptedException {
            return FreshMachine.run(Steps.class);
        }

        public static void main(String[] args) {
            for (int i = 0; i < Games.all().size(); i++) {
                GanTrainer trainer = new GanTrainer(Games.all().get(i));
                long fewest =
                        Allocation.fewestBytes(ROUNDS, CALLS, () -> trainer.step(StepKind.BOTH));
                if (fewest > 0 || trainer.divergence().isPresent()) {
                    System.out.println(i + ": " + trainer.config());
                }
            }
        }
    }
}
