package org.ganscope.session;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.StepStatistics;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.math.SavedState;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.DivergenceCause;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.metrics.Growth;
import org.ganscope.metrics.MeasuredSteps;
import org.ganscope.metrics.RecentNorms;
import org.ganscope.metrics.RecentSteps;
import org.ganscope.nn.NetworkWeights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One run from step 0 on: the trainer, its recorded values, and the log that makes it repeatable.
 * Knows nothing of threads, time or windows. Owned by one thread.
 */
public final class Run {
    /** Number of changes that the charts keep; the log keeps all. */
    private static final int MOST_MARKS = 1000;

    /** Samples that show how much of a diverged run is outside the picture. */
    private static final int COUNTED = 2000;

    private final GanConfig start;
    private final GanTrainer trainer;
    private History history;
    private final RunLog log;
    private final List<SettingChange> changes = new ArrayList<>();
    private final List<FindingChange> findings = new ArrayList<>();
    private final RecentSteps recent = new RecentSteps();
    private final RecentNorms norms = new RecentNorms();

    /** The size of the latest moment in bytes; the next is probably as large. */
    private int stateSize;

    private GanMetrics metrics;
    private Optional<Aftermath> aftermath = Optional.empty();

    /** The step after which the distance to the target was last measured. */
    private long measured;

    /** The values measured then, for the target's modes from left to right. */
    private List<Double> modeShares = List.of();

    private Diagnosis diagnosis = Diagnosis.start();

    /**
     * A run at step 0.
     *
     * @throws org.ganscope.text.InputException if these settings are not possible
     */
    public Run(GanConfig config) {
        this(config, new History());
        evaluate();
    }

    private Run(GanConfig config, History history) {
        Settings.check(config);
        this.history = history;
        start = config;
        log = new RunLog(config);
        trainer = new GanTrainer(config);
        metrics = GanMetrics.of(config.target(), config.latent(), config.seed());
        norms.add(trainer.statistics());
    }

    /** Repeats a run: the same start, the same log, up to the same step. */
    public static Run replay(GanConfig start, List<LogEntry> log, long steps) {
        Replay replay = new Replay(start, log);
        Run run = replay.run();
        while (run.step() < steps && run.divergence().isEmpty()) {
            replay.step();
        }
        replay.change();
        return run;
    }

    /** Makes one step and records it, unless the run has diverged. */
    public void step(StepKind move) {
        if (trainer.divergence().isPresent()) {
            return;
        }
        long at = trainer.step();
        trainer.step(move);
        if (move != StepKind.BOTH) {
            log.moved(at, move);
        }
        if (trainer.divergence().isEmpty()) {
            record();
        } else {
            judge(diagnosis.diverged(trainer.step()));
            aftermath = trainer.divergence().map(this::examine);
            measure();
        }
    }

    private Aftermath examine(Divergence divergence) {
        Growth growth = norms.growth();
        DivergenceCause cause = DivergenceCause.of(divergence, growth, config());
        // an unbounded critic has been growing since the start
        boolean isOld = cause.kind() == DivergenceCause.Kind.CRITIC;
        return new Aftermath(divergence, config(), cause, isOld ? 0 : growth.calm(), beyond());
    }

    private double beyond() {
        return GeneratedSamples.draw(this, COUNTED).shareBeyond(config().target().create());
    }

    private void record() {
        long step = trainer.step();
        StepStatistics seen = trainer.statistics();
        history.add(Series.DISCRIMINATOR_LOSS, step, seen.discriminatorLoss());
        history.add(Series.GENERATOR_LOSS, step, seen.generatorLoss());
        history.add(Series.REAL_SCORE, step, seen.realScore());
        history.add(Series.GENERATED_SCORE, step, seen.generatedScore());
        history.add(Series.DISCRIMINATOR_GRADIENT, step, seen.discriminatorGradient());
        history.add(Series.GENERATOR_GRADIENT, step, seen.generatorGradient());
        history.add(Series.PENALTY, step, seen.discriminatorPenalty());
        history.add(Series.REAL_LOSS, step, seen.realLoss());
        history.add(Series.GENERATED_LOSS, step, seen.generatedLoss());
        recent.add(seen);
        norms.add(seen);
        if (isMeasured(config(), step)) {
            evaluate();
            judge(recent.judge(diagnosis, trainer, metrics));
        }
    }

    private void judge(Diagnosis next) {
        if (next.finding() != diagnosis.finding()) {
            findings.add(new FindingChange(trainer.step(), diagnosis.finding(), next.finding()));
            if (findings.size() > MOST_MARKS) {
                findings.removeFirst();
            }
        }
        diagnosis = next;
    }

    /** Whether the distance to the target is measured after a step. */
    public static boolean isMeasured(GanConfig config, long step) {
        return MeasuredSteps.contain(config, step);
    }

    /** Whether the distances to the target are those of the current networks. */
    public boolean isMeasured() {
        return measured == step();
    }

    /**
     * Measures the distance to the target now, unless it has been measured; does not affect the
     * bits of the run.
     */
    public void measure() {
        if (!isMeasured()) {
            evaluate();
        }
    }

    /** Records the distances. */
    private void evaluate() {
        long step = trainer.step();
        measured = step;
        metrics.evaluate(trainer.generator());
        modeShares = IntStream.range(0, metrics.modeCount()).mapToObj(metrics::modeShare).toList();
        history.addMeasurement(Series.JSD, step, metrics.jsd());
        history.addMeasurement(Series.WASSERSTEIN, step, metrics.wasserstein());
        history.addMeasurement(Series.KL_FORWARD, step, metrics.klForward());
        history.addMeasurement(Series.KL_REVERSE, step, metrics.klReverse());
        history.addMeasurement(Series.SQUARED_DISCREPANCY, step, metrics.squaredDiscrepancy());
        history.addMeasurement(Series.QUALITY, step, metrics.highQualityShare());
        history.addMeasurement(
                Series.MODES_COVERED,
                step,
                metrics.modeCount() > 0 ? metrics.coveredModes() : Double.NaN);
        history.addMeasurement(
                Series.OPTIMUM_DISTANCE,
                step,
                metrics.discriminatorDistance(trainer.discriminator(), config(), step));
        history.addMeasurement(
                Series.VALUE, step, metrics.value(trainer.discriminator(), config()));
        history.addMeasurement(Series.OPTIMAL_VALUE, step, metrics.optimalValue(config()));
    }

    /**
     * Changes settings from the next step on. A refused change has no effect.
     *
     * @throws IllegalArgumentException if the change needs a new run
     * @throws org.ganscope.text.InputException if these settings are not possible
     */
    public void configure(GanConfig changed) {
        Settings.check(changed);
        change(changed);
    }

    /** The same with settings that have been checked. */
    void change(GanConfig changed) {
        GanConfig before = trainer.config();
        if (changed.equals(before)) {
            return;
        }
        List<Setting> rebuilding = Settings.rebuilding(before, changed);
        if (!rebuilding.isEmpty()) {
            throw new IllegalArgumentException(
                    "another " + rebuilding.getFirst().key() + " needs a new run");
        }
        log.configured(trainer.step(), changed);
        mark(before, changed);
        useMetricsOf(changed);
        trainer.configure(changed);
        Difference difference = Difference.between(before, changed);
        if (difference == Difference.GAME) {
            recent.clear();
        }
        if (trainer.step() > 0) {
            judge(
                    diagnosis.changed(
                            trainer.step(), before, changed, difference == Difference.GAME));
        }
        if (difference != Difference.NONE) {
            evaluate();
        }
    }

    /**
     * Records the changed settings. All changes after one step are one change, from the settings
     * before the first of them to those after the last, as in a replay, whose log leaves out those
     * in between. Parameters that only the new target has are part of the change of target.
     */
    private void mark(GanConfig before, GanConfig after) {
        long step = trainer.step();
        if (step == 0) {
            return;
        }
        GanConfig first =
                changes.stream()
                        .filter(each -> each.step() == step)
                        .findFirst()
                        .map(SettingChange::before)
                        .orElse(before);
        changes.removeIf(each -> each.step() == step);
        Settings.changed(first, after).stream()
                .filter(setting -> setting.exists(first))
                .forEach(setting -> changes.add(new SettingChange(step, setting, first, after)));
        while (changes.size() > MOST_MARKS) {
            changes.removeFirst();
        }
    }

    /** Everything that determines how this run continues. */
    public Checkpoint checkpoint() {
        return new Checkpoint(start, moment(), log.entries(), changes, findings);
    }

    /** The same without what the run knows of its past. */
    Moment moment() {
        StateWriter out = new StateWriter(stateSize);
        recent.save(out);
        norms.save(out);
        history.saveLatest(out);
        SavedState state = out.state();
        stateSize = state.size();
        return new Moment(trainer.checkpoint(), measured, modeShares, state, diagnosis, aftermath);
    }

    /** This run as it was at an earlier moment, before anything was changed after that step. */
    Checkpoint checkpoint(Moment moment) {
        long step = moment.step();
        return new Checkpoint(
                start,
                moment,
                log.entries().stream().filter(entry -> entry.step() < step).toList(),
                changes.stream().filter(change -> change.step() < step).toList(),
                findings.stream().filter(change -> change.step() <= step).toList());
    }

    /** What was done from a step on. */
    List<LogEntry> logFrom(long step) {
        return log.entries().stream().filter(entry -> entry.step() >= step).toList();
    }

    /** A run that continues from a checkpoint exactly as the original run did. */
    public static Run from(Checkpoint checkpoint) {
        return from(checkpoint, new History());
    }

    /**
     * The same with the recorded values of the original run, which from now on belong to this one.
     */
    static Run from(Checkpoint checkpoint, History history) {
        Run run = new Run(checkpoint.start(), history);
        run.goOn(checkpoint);
        return run;
    }

    /** A run that goes on, with its curves, exactly as the one that was held. */
    public static Run from(HeldRun held) {
        Checkpoint end = held.checkpoint();
        return from(end, History.restored(held.curves(), end.step()));
    }

    /** Everything to go on from here, with the curves up to here. */
    public HeldRun held() {
        return new HeldRun(checkpoint(), history.saved(), List.of(), OptionalLong.empty());
    }

    /** The same run once more. */
    Run copy() {
        return from(checkpoint(), history.upTo(step(), history));
    }

    History history() {
        return history;
    }

    /**
     * Takes over what was recorded of another run with the same past, up to here; this one has
     * recorded what lies after the {@link History#seam}.
     */
    void adopt(History past) {
        history = past.upTo(step(), history);
    }

    /**
     * Goes on from a checkpoint of a run with the same start; of the charts nothing is left.
     *
     * @throws IllegalArgumentException if the start is another
     */
    public void restore(Checkpoint checkpoint) {
        if (!checkpoint.start().equals(start)) {
            throw new IllegalArgumentException("a checkpoint of a run with another start");
        }
        history.clear();
        goOn(checkpoint);
    }

    private void goOn(Checkpoint checkpoint) {
        Moment moment = checkpoint.moment();
        useMetricsOf(moment.trainer().config());
        trainer.restore(moment.trainer());
        StateReader in = moment.recent().reader();
        recent.restore(in);
        norms.restore(in);
        history.restoreLatest(in);
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("a checkpoint with other measurements");
        }
        log.restore(checkpoint.log());
        changes.clear();
        changes.addAll(checkpoint.changes());
        findings.clear();
        findings.addAll(checkpoint.findings());
        measured = moment.measured();
        modeShares = moment.modeShares();
        diagnosis = moment.diagnosis();
        aftermath = moment.aftermath();
    }

    /** The metrics for a target and a prior: new ones if they differ from those in force. */
    private void useMetricsOf(GanConfig changed) {
        if (!changed.target().equals(config().target())
                || !changed.latent().equals(config().latent())) {
            metrics = GanMetrics.of(changed.target(), changed.latent(), changed.seed());
        }
    }

    /** The settings at step 0. */
    public GanConfig start() {
        return start;
    }

    /** The settings in force. */
    public GanConfig config() {
        return trainer.config();
    }

    public long step() {
        return trainer.step();
    }

    public Optional<Divergence> divergence() {
        return trainer.divergence();
    }

    /** Why the run stopped, once it has. */
    public Optional<Aftermath> aftermath() {
        return aftermath;
    }

    /** The verdict on this run, as of the latest step at which it was measured. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** The changes that determined the bits of this run so far, besides its start. */
    public List<LogEntry> log() {
        return log.entries();
    }

    /** The value recorded for a step, one of the latest two thousand; NaN if there is none. */
    public double recorded(Series series, long step) {
        return history.recorded(series, step);
    }

    /** The latest recorded value of a series, from any step; NaN before the first. */
    public double latest(Series series) {
        return history.latest(series);
    }

    /** The mean of what was recorded for the latest steps; NaN if nothing was. */
    double mean(Series series, int steps) {
        return LongStream.rangeClosed(step() - steps + 1, step())
                .mapToDouble(step -> recorded(series, step))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** The networks, for reading between steps. */
    public GanTrainer trainer() {
        return trainer;
    }

    /** An immutable snapshot of the run's current state. */
    public Snapshot snapshot(
            FrameRequest request, long run, SessionState state, double stepsPerSecond) {
        return seen(request, run, state, stepsPerSecond)
                .in(Ways.NONE, 0, this, Map.of(), Watch.NOTHING);
    }

    /** The same without what was recorded on the way. */
    Snapshot seen(FrameRequest request, long run, SessionState state, double stepsPerSecond) {
        return new Snapshot(
                run,
                0,
                trainer.step(),
                state,
                trainer.config(),
                trainer.discriminator().freeze(),
                trainer.generator().freeze(),
                average(),
                history.latest(),
                history.measuredAt(),
                new BatchLogits(trainer.statistics().generatedLogits()),
                Map.of(),
                modeShares,
                diagnosis,
                request,
                List.of(),
                List.of(),
                aftermath,
                Ways.NONE,
                Map.of(),
                Watch.NOTHING,
                stepsPerSecond);
    }

    /** What the charts want of what was recorded. */
    Map<Series, Curve> curves(FrameRequest request) {
        return history.curves(request.from(), Math.min(request.to(), step()), request.buckets());
    }

    /** The changes of settings that the charts mark, the oldest first. */
    List<SettingChange> changes() {
        return List.copyOf(changes);
    }

    /** The changes of the verdict, the oldest first. */
    List<FindingChange> findings() {
        return List.copyOf(findings);
    }

    private Optional<NetworkWeights> average() {
        return config().updates().averaging() > 0
                ? Optional.of(trainer.averagedGenerator())
                : Optional.empty();
    }
}
