package org.ganscope.export.report;

import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TargetContent;
import org.ganscope.data.own.Weights;
import org.ganscope.export.Exporter;
import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.Pictures;
import org.ganscope.export.SettingGroup;
import org.ganscope.export.Training;
import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.Text;
import org.ganscope.view.words.DiagnosisWords;
import org.ganscope.view.words.DivergenceExplanation;
import org.ganscope.view.words.SettingWords;
import org.ganscope.view.words.Verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * Writes a run as a report: one page with its settings, pictures at some steps, charts, the verdict
 * with its evidence, and how to repeat it.
 */
public final class ReportExport implements Exporter {
    private static final int CURVE_BUCKETS = 600;
    private static final PictureLook STAGE = new PictureLook(760, 620, false, PicturePart.STAGE);
    private static final PictureLook CHARTS = new PictureLook(420, 760, false, PicturePart.CHARTS);
    private static final PictureStyle LINES = new PictureStyle(PictureFormat.SVG, 1, false, false);

    private final Supplier<Pictures> pictures;

    /** @param pictures opened only when something is drawn */
    public ReportExport(Supplier<Pictures> pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn) {
        try (AtomicFile out = new AtomicFile(file);
                Pictures drawn = pictures.get()) {
            Optional<Scenario> scenario = plan.scenario().flatMap(Scenarios::find);
            Replay replay = plan.begin();
            Run run = replay.run();
            List<Report.Moment> moments = new ArrayList<>();
            boolean isDone =
                    Training.visit(
                            replay,
                            ReportSteps.of(plan.log(), steps),
                            goesOn,
                            at -> moments.add(moment(at, scenario, drawn)));
            if (!isDone) {
                return Optional.empty();
            }
            String page = ReportPage.of(report(run, scenario, moments, drawn));
            out.append(text -> text.write(page));
            out.commit();
            return Optional.of(run);
        }
    }

    private static Snapshot snapshot(Run run) {
        return Training.snapshot(run, FrameRequest.all(CURVE_BUCKETS));
    }

    private static Report.Moment moment(Run run, Optional<Scenario> scenario, Pictures drawn) {
        Snapshot now = snapshot(run);
        return new Report.Moment(now.step(), drawn.file(now, STAGE, LINES), verdict(now, scenario));
    }

    private static Verdict verdict(Snapshot snapshot, Optional<Scenario> scenario) {
        if (snapshot.state() == SessionState.DIVERGED) {
            return DivergenceExplanation.of(snapshot);
        }
        return snapshot.step() == 0
                ? new Verdict(Verdict.Mood.NOTE, "", scenario.map(Scenario::watch).orElse(""))
                : DiagnosisWords.of(snapshot);
    }

    private static Report report(
            Run run, Optional<Scenario> scenario, List<Report.Moment> moments, Pictures drawn) {
        Snapshot end = snapshot(run);
        return new Report(
                scenario.map(Scenario::title)
                        .orElseGet(() ->
                                Text.of("choice.target." + run.start().target().kind().key())),
                run.start().seed(),
                run.step(),
                scenario.map(Scenario::title).orElse(""),
                SettingGroup.of(run.start(), scenario),
                end.changes().stream().map(ReportExport::change).toList(),
                moments,
                drawn.file(end, CHARTS, LINES),
                hasFile(run)
                        ? ""
                        : RunLines.of(run.held(), scenario.orElseGet(Scenarios::standard)));
    }

    /** Whether the data is a file of the user's, whose place is nobody's business. */
    private static boolean hasFile(Run run) {
        return switch (run.start().target().material()) {
            case TableFile _, Table _ -> true;
            case TargetContent.None _, Weights _, Drawing _ -> false;
        };
    }

    private static Report.Change change(SettingChange change) {
        return new Report.Change(
                change.step(),
                Text.of(
                        "page.change",
                        SettingWords.name(change.setting()),
                        SettingWords.value(change.setting(), change.before()),
                        SettingWords.value(change.setting(), change.after())));
    }
}
