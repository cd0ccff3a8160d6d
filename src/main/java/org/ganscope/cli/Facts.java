package org.ganscope.cli;

import org.ganscope.data.own.TableFormat;
import org.ganscope.experiment.Evaluation;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.Sweep;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.ExperimentFile;
import org.ganscope.session.file.FileKind;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.session.file.SavedSketch;
import org.ganscope.session.file.SketchFile;
import org.ganscope.session.file.StoredRun;
import org.ganscope.session.file.SweepFolder;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvPreview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What there is to say about a file, or about a run as a line of text; each by a name. */
final class Facts {
    private final SequencedMap<String, Object> facts = new LinkedHashMap<>();

    private Facts() {}

    /**
     * The facts about a file.
     *
     * @throws org.ganscope.text.InputException if it cannot be used
     */
    static SequencedMap<String, Object> of(Path file) {
        Facts facts = new Facts();
        if (Files.isRegularFile(file.resolve(SweepFolder.DESCRIPTION))) {
            return of(file.resolve(SweepFolder.DESCRIPTION));
        }
        FileKind kind = FileKind.of(file);
        facts.add("kind", kind.name().toLowerCase(Locale.ROOT));
        switch (kind) {
            case CONFIG -> facts.addSettings(StoredRun.read(file).plan());
            case RUN -> facts.addRun(StoredRun.read(file));
            case EXPERIMENT -> facts.addExperiment(ExperimentFile.read(file));
            case TABLE -> facts.addTable(CsvFile.preview(file, TableFormat.GUESSED));
            case SWEEP -> facts.addSweep(SweepFolder.read(file.resolveSibling("")));
            case LESSON -> facts.addLesson(Lessons.read(file, FormulaCheck.NONE));
            case SKETCH -> facts.addSketch(SketchFile.read(file));
            case PICTURE -> {}
        }
        return facts.facts;
    }

    /**
     * The facts about a line of text.
     *
     * @throws org.ganscope.text.InputException if it cannot be used
     */
    static SequencedMap<String, Object> ofLine(String line) {
        Facts facts = new Facts();
        facts.add("kind", "line");
        facts.addRun(RunLines.read(line));
        return facts.facts;
    }

    private void add(String name, Object fact) {
        facts.put(name, fact);
    }

    private void addRun(StoredRun run) {
        add("steps", run.steps() - (run.isDiverged() ? 1 : 0));
        add("diverged", run.isDiverged());
        add("entries", run.plan().log().size());
        add("hash", run.hash());
        add("held", run.held().isPresent());
        addSettings(run.plan());
    }

    private void addExperiment(Experiment experiment) {
        Evaluation evaluation = experiment.evaluation();
        add("steps", evaluation.steps());
        add("samples", evaluation.samples());
        addSettings(PlannedRun.of(experiment.config()));
    }

    private void addLesson(Lesson lesson) {
        add("title", lesson.title());
        add("pages", lesson.pages().size());
        add("minutes", lesson.minutes());
    }

    private void addSweep(SweepFolder.Content content) {
        Sweep sweep = content.sweep();
        add("steps", sweep.steps());
        add("seeds", sweep.seeds());
        add("varied", sweep.axes().stream().map(axis -> axis.setting().key()).toList());
        add("runs", sweep.runs());
        add("made", content.rows().size());
        addSettings(PlannedRun.of(sweep.base()));
    }

    private void addSketch(SavedSketch sketch) {
        add("curve", sketch.curve().key());
        add("steps", sketch.to());
        addSettings(PlannedRun.of(sketch.config()));
    }

    /** What differs from the scenario or, without one, from the defaults. */
    private void addSettings(PlannedRun plan) {
        Optional<Scenario> scenario = plan.scenario().flatMap(Scenarios::find);
        GanConfig config = plan.config();
        scenario.ifPresent(known -> add("scenario", known.id()));
        add("seed", config.seed());
        GanConfig base = scenario.map(Scenario::config).orElseGet(GanConfig::standard);
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : Settings.changed(base, config)) {
            settings.put(setting.key(), setting.format(config).replace(", ", ","));
        }
        add("settings", settings);
    }

    private void addTable(CsvPreview table) {
        if (table.columns().stream().noneMatch(CsvPreview.Column::isNumeric)) {
            add("kind", "text");
            return;
        }
        add("columns", table.columns().stream().map(CsvPreview.Column::key).toList());
        add(
                "numbers",
                table.columns().stream()
                        .filter(CsvPreview.Column::isNumeric)
                        .map(CsvPreview.Column::key)
                        .toList());
    }
}
