package org.ganscope.session;

import org.ganscope.gan.FrozenPlayers;
import org.ganscope.gan.GanConfig;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.nn.NetworkWeights;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a run between two steps. Deeply immutable; any thread may read it. With the frozen
 * networks a view can compute its own values (the latent probe, hovering) without asking the
 * training thread.
 *
 * @param run number of the run within its session, which it keeps on the shelf; a rebuilt or reset
 *     run has a higher number than all before
 * @param command number of commands that the session had applied; see {@link
 *     TrainingSession#submit}
 * @param step steps made
 * @param config the settings in force
 * @param average the moving average of G, if one is kept
 * @param latest the latest value of each series; NaN where there is none yet
 * @param measuredAt the step of each latest value
 * @param batch what D said about the generated samples of the latest step, if it was made here
 * @param curves each series over the window of the request
 * @param modeShares share of generated samples in each of the target's modes, as last measured; NaN
 *     where G was not finite
 * @param diagnosis the verdict on the run
 * @param request the request that it answers
 * @param changes the settings that were changed after step 0 of this run, oldest first
 * @param findings the changes of its verdict, oldest first
 * @param aftermath why the run stopped, once it has
 * @param ways the points that the run can go back to or is going back to
 * @param future where {@link Ways#fork} names another run: each of its series from there on, over
 *     the window of the request
 * @param watch the goals that are looked out for
 * @param stepsPerSecond measured lately; NaN before that, 0 when nothing is stepping
 */
public record Snapshot(
        long run,
        long command,
        long step,
        SessionState state,
        GanConfig config,
        NetworkWeights discriminator,
        NetworkWeights generator,
        Optional<NetworkWeights> average,
        Map<Series, Double> latest,
        Map<Series, Long> measuredAt,
        BatchLogits batch,
        Map<Series, Curve> curves,
        List<Double> modeShares,
        Diagnosis diagnosis,
        FrameRequest request,
        List<SettingChange> changes,
        List<FindingChange> findings,
        Optional<Aftermath> aftermath,
        Ways ways,
        Map<Series, Curve> future,
        Watch watch,
        double stepsPerSecond) {
    public Snapshot {
        latest = Map.copyOf(latest);
        measuredAt = Map.copyOf(measuredAt);
        curves = Map.copyOf(curves);
        modeShares = List.copyOf(modeShares);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        future = Map.copyOf(future);
    }

    /**
     * The same moment with other networks, whose distance to the target has not been measured: such
     * as those within a step.
     */
    public Snapshot with(FrozenPlayers players) {
        boolean isSameG = players.generator().equals(generator);
        return new Snapshot(
                run,
                command,
                step,
                state,
                config,
                players.discriminator(),
                players.generator(),
                average,
                latest,
                Map.of(),
                batch,
                curves,
                isSameG ? modeShares : List.of(),
                diagnosis,
                request,
                changes,
                findings,
                aftermath,
                ways,
                future,
                watch,
                stepsPerSecond);
    }

    /** Steps that the run has made, also while an earlier one is looked at. */
    public long end() {
        return ways.end().orElse(step);
    }

    /** Whether an earlier step of the run is looked at. */
    public boolean isLookingBack() {
        return ways.end().isPresent();
    }

    /**
     * The same picture as a part of a session.
     *
     * @param whole the run that is seen at some step of it
     */
    Snapshot in(Ways ways, long command, Run whole, Map<Series, Curve> future, Watch watch) {
        return new Snapshot(
                run,
                command,
                step,
                state,
                config,
                discriminator,
                generator,
                average,
                latest,
                measuredAt,
                batch,
                whole.curves(request),
                modeShares,
                diagnosis,
                request,
                whole.changes(),
                whole.findings(),
                aftermath,
                ways,
                future,
                watch,
                stepsPerSecond);
    }
}
