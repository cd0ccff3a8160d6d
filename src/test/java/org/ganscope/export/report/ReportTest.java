package org.ganscope.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.Pictures;
import org.ganscope.export.SettingGroup;
import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.StoredRun;
import org.ganscope.view.words.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@DisplayName("A report")
class ReportTest {
    private static final String HOSTILE = "</p><script>alert('&')</script>\"";
    private static final Pattern LINE = Pattern.compile("<code>(.*?)</code>");
    private static final Pattern ELEMENT = Pattern.compile("<script>");

    @TempDir Path folder;

    private final Drawn drawn = new Drawn();

    /** Draws the number of the step. */
    private static final class Drawn implements Pictures {
        final List<Long> stages = new ArrayList<>();
        boolean isClosed;

        @Override
        public byte[] png(Snapshot snapshot) {
            throw new AssertionError("a report has lines");
        }

        @Override
        public byte[] png(Snapshot snapshot, PictureLook look) {
            return png(snapshot);
        }

        @Override
        public byte[] file(Snapshot snapshot, PictureLook look, PictureStyle style) {
            if (look.part() == PicturePart.STAGE) {
                stages.add(snapshot.step());
            }
            return "<svg/>".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] map(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure) {
            throw new AssertionError("a report has no map");
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static PlannedRun plan() {
        return PlannedRun.of(Scenarios.standard().config()).from(Scenarios.standard().id());
    }

    @Test
    void showsTheRunAndHowToRepeatIt() throws IOException {
        Path file = folder.resolve("r.html");
        Optional<Run> run = new ReportExport(() -> drawn).write(plan(), 40, file, step -> true);
        assertEquals(40, run.orElseThrow().step());
        assertEquals(List.of(0L, 2L, 12L, 40L), drawn.stages);
        assertTrue(drawn.isClosed);
        String page = Files.readString(file);
        assertEquals(5, page.split("<img ", -1).length - 1, "stages and charts");
        assertTrue(page.contains("The settings are those of the scenario Two modes."));
        MatchResult line = LINE.matcher(page).results().findFirst().orElseThrow();
        StoredRun repeated = RunLines.read(line.group(1));
        assertEquals(40, repeated.steps());
        assertEquals(plan().config(), repeated.plan().config());
    }

    @Test
    void leavesNoFileWhenItIsStopped() throws IOException {
        Path file = folder.resolve("r.html");
        assertTrue(
                new ReportExport(() -> drawn).write(plan(), 40, file, step -> step < 10).isEmpty());
        assertTrue(drawn.isClosed);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void runsNothingOfOthers() {
        Verdict verdict =
                new Verdict(Verdict.Mood.NOTE, HOSTILE, HOSTILE, HOSTILE, Optional.empty());
        Report report =
                new Report(
                        HOSTILE,
                        1,
                        2,
                        HOSTILE,
                        List.of(
                                new SettingGroup(
                                        HOSTILE,
                                        List.of(new SettingGroup.Row(HOSTILE, HOSTILE, true)))),
                        List.of(new Report.Change(1, HOSTILE)),
                        List.of(new Report.Moment(0, new byte[0], verdict)),
                        new byte[0],
                        HOSTILE);
        String page = ReportPage.of(report);
        assertEquals(1, ELEMENT.matcher(page).results().count(), "our own script");
        assertFalse(page.contains("alert('"), "no quote of others is left");
        assertTrue(
                page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"));
    }
}
