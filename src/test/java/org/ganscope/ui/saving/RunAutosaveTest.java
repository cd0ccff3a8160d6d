package org.ganscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    @TempDir Path folder;

    private final TrainingSession session = new TrainingSession(GanConfig.standard());
    private final RunModel model = new RunModel(RunId.FIRST, session, GanConfig.standard());
    private final Queue<Runnable> planned = new ConcurrentLinkedQueue<>();
    private long now;

    RunAutosaveTest() {
        session.start();
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
        return new RunAutosave(model, views, folder, planned::add);
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
        return folder.resolve("run.ganscope");
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
    void isLeftAloneByTheNextSessionUntilThatEnds() throws Exception {
        train(20);
        onFx(() -> {
            autosave().end();
            return true;
        });
        Path last = autosave().last().orElseThrow();
        assertEquals(20, RunFile.read(last).steps());
        assertEquals(List.of(last), list());
        assertEquals(
                Optional.of(last), autosave().last(), "a session without a run changes nothing");
    }

    @Test
    void leavesNoUnfinishedFilesBehindForever() throws IOException {
        Path old = Files.createFile(folder.resolve(".run.ganscope.1234"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        Path young = Files.createFile(folder.resolve(".run.ganscope.5678"));
        autosave().last();
        assertEquals(List.of(young), list());
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void isNotThereAtTheFirstStart() {
        assertEquals(Optional.empty(), autosave().last());
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
