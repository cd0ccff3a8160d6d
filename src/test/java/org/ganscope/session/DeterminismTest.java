package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@DisplayName("The same start and the same actions give the same bits")
class DeterminismTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "with {0}")
    @ValueSource(strings = {"-XX:UseAVX=1", "-XX:UseAVX=2", "-XX:UseAVX=3", "-XX:MaxVectorSize=16"})
    void forAnyVectorWidth(String flag) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(ChildJvm.libraries("ejml", "jspecify"));
        classPath.add(ChildJvm.origin(Run.class));
        classPath.add(ChildJvm.origin(HashedRuns.class));
        // Other processors do not know the flags of this one.
        List<String> flags = List.of("-XX:+IgnoreUnrecognizedVMOptions", flag);
        List<String> child = new ChildJvm(folder).run(flags, classPath, HashedRuns.class);
        assertEquals(String.join("\n", HashedRuns.all()), String.join("\n", child));
    }

    @Test
    void inOneProcessTwice() {
        assertEquals(HashedRuns.all(), HashedRuns.all());
    }

    @Test
    void withAndWithoutViews() {
        for (GanConfig config : HashedRuns.configs()) {
            Run unwatched = new Run(config);
            for (int i = 0; i < HashedRuns.STEPS; i++) {
                unwatched.step(StepKind.BOTH);
            }
            Snapshot watched = watched(config, HashedRuns.STEPS);
            assertEquals(
                    WeightHash.of(unwatched),
                    WeightHash.of(watched.discriminator(), watched.generator()));
            for (Series series : Series.values()) {
                assertEquals(unwatched.latest(series), watched.latest().get(series));
            }
        }
    }

    /** Requests frames all the time on its own thread, until the run is there. */
    private static Snapshot watched(GanConfig config, int steps) {
        try (TrainingSession session = new TrainingSession(config)) {
            session.submit(new Command.Step(StepKind.BOTH, steps));
            session.start();
            while (true) {
                session.request(FrameRequest.all(500));
                Optional<Snapshot> frame = session.poll();
                if (frame.isPresent() && frame.get().step() == steps) {
                    return frame.get();
                }
                Thread.onSpinWait();
            }
        }
    }
}
