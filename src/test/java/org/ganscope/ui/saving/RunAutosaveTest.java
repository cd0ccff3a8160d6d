package org.ganscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Command;
import org.ganscope.session.Moment;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The run that is kept for the next start")
class RunAutosaveTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir Path folder;

    private final TrainingSession session = new TrainingSession(GanConfig.standard());
    private final RunModel model = new RunModel(RunId.FIRST, session, GanConfig.standard());
    private final Queue<Runnable> planned = new ConcurrentLinkedQueue<>();
    private long now;
    private KeptRuns kept = new KeptRuns(Path.of(""));

    RunAutosaveTest() {
        session.start();
    }

    @BeforeEach
    void open() {
        kept = new KeptRuns(folder, START);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private RunAutosave autosave() {
        ViewKeeper views =
                new ViewKeeper(
                        model,
                        new ViewState(),
                        new SimpleObjectProperty<>(Set.of(ChartSpecs.LOSSES)));
        return new RunAutosave(model, views, kept, planned::add);
    }

    private <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> {
                    onFx(() -> {
                        model.pulse(now += 100_000_000);
                        return true;
                    });
                    return condition.call();
                });
    }

    private void train(long steps) throws Exception {
        onFx(() -> {
            model.transport().stepTo(steps);
            return true;
        });
        until(() -> model.snapshot().step() == steps && model.isAtRest());
    }

    private Path file() {
        return folder.resolve("20261128T120000000-1-two-modes.ganscope");
    }

    private boolean isWritten(long steps) {
        return Files.exists(file()) && RunFile.read(file()).steps() == steps;
    }

    @Test
    void isWrittenOnceAfterManySteps() throws Exception {
        onFx(() -> {
            autosave().begin();
            return true;
        });
        assertEquals(0, planned.size(), "a run without a step is not written");
        train(20);
        train(30);
        assertEquals(1, planned.size());
        planned.remove().run();
        until(() -> isWritten(30));
        SavedRun saved = RunFile.read(file());
        assertEquals(Optional.of(Set.of("losses")), saved.view().charts());
        assertTrue(saved.held().isPresent());
        until(model::isAtRest);
        assertEquals(0, planned.size(), "nothing is written while nothing changes");
        train(31);
        assertEquals(1, planned.size());
    }

    @Test
    void isWrittenAtTheEnd() throws Exception {
        train(20);
        onFx(() -> {
            autosave().end();
            return true;
        });
        assertTrue(isWritten(20));
    }

    @Test
    void keepsTheRunThatAnotherOneHasReplaced() throws Exception {
        onFx(() -> {
            autosave().begin();
            return true;
        });
        train(20);
        planned.remove().run();
        until(() -> isWritten(20));
        onFx(() -> {
            model.starter().reset();
            return true;
        });
        until(() -> model.snapshot().end() == 0);
        train(7);
        planned.remove().run();
        Path second = folder.resolve("20261128T120000000-2-two-modes.ganscope");
        until(() -> Files.exists(second) && RunFile.read(second).steps() == 7);
        assertTrue(isWritten(20));
    }

    @Test
    void goesOnInAFileOfThisSession() throws Exception {
        train(20);
        onFx(() -> {
            autosave().end();
            return true;
        });
        SavedRun saved = RunFile.read(file());
        kept = new KeptRuns(folder, START.plusSeconds(60));
        Path last = kept.earlier().getFirst().file();
        assertEquals(file(), last);
        onFx(() -> {
            autosave().begin();
            kept.opening(last, model.snapshot().run());
            model.keeping()
                    .open(new Command.Open(saved.held().orElseThrow()), Scenarios.standard());
            return true;
        });
        until(() -> model.snapshot().run() > 1);
        planned.remove().run();
        Path now = folder.resolve("20261128T120100000-1-two-modes.ganscope");
        until(() -> Files.exists(now) && !Files.exists(last));
        assertEquals(20, RunFile.read(now).steps());
        assertEquals(List.of(), kept.earlier(), "those of this session are not offered");
    }

    @Test
    void keepsMomentsOfTheWayForALookBack() throws Exception {
        train(300);
        onFx(() -> {
            autosave().end();
            return true;
        });
        assertEquals(
                List.of(128L, 256L),
                RunFile.read(file()).held().orElseThrow().moments().stream()
                        .map(Moment::step)
                        .toList());
    }

    @Test
    void isReportedOnceIfItCannotBeWritten() throws Exception {
        Files.createDirectories(file().resolve("in the way"));
        onFx(() -> {
            autosave().begin();
            return true;
        });
        train(20);
        planned.remove().run();
        until(() -> model.notices().property().get().kind() == Notice.Kind.TROUBLE);
    }
}
