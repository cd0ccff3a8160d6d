package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;

import java.util.Optional;

/**
 * The verdict on a run, which changes slowly (see {@link Settled}). A pure fold over the steps at
 * which the run is measured and the changes of its settings: the same run gives the same verdicts,
 * whoever watches it and how often.
 *
 * @param found what is told
 * @param direction whether the generator gets nearer
 * @param seen the latest evidence for what is told
 * @param changes of the settings
 */
public record Diagnosis(
        Settled<Finding> found,
        Settled<Trend> direction,
        Recent seen,
        ChangeEffect.Latest changes) {

    /** Steps for which something else must be found where one of both is to be mended. */
    private static final int SLOW = 200;

    /** The same in a young game, for what shows within its first hundreds of steps. */
    private static final int SOON = 100;

    /** The same from one degree of likeness to the next, whose thresholds overlap anyway. */
    private static final int QUICK = 20;

    /** Steps after a change of settings for which what follows is told together with it. */
    private static final int AFTERMATH = 5000;

    /** Of a run that begins. */
    public static Diagnosis start() {
        return begun(0);
    }

    private static Diagnosis begun(long step) {
        return new Diagnosis(
                Settled.at(Finding.BEGUN, step),
                Settled.at(Trend.STEADY, step),
                Recent.nothing(),
                ChangeEffect.Latest.NONE);
    }

    /** A finding with its evidence, as if it had just been made. */
    public static Diagnosis of(Finding finding, Recent seen) {
        return new Diagnosis(
                Settled.at(finding, seen.step()),
                Settled.at(Trend.STEADY, seen.step()),
                seen,
                ChangeEffect.Latest.NONE);
    }

    /** The verdict after one more look. */
    public Diagnosis next(Recent now) {
        Finding here = Finding.of(now, finding());
        Settled<Finding> next =
                finding() == Finding.BEGUN || here != finding() && finding().isRefuted(now)
                        ? Settled.at(here, now.step())
                        : found.next(here, now.step(), patience(here, now));
        boolean isTold = next.value() == here;
        return new Diagnosis(
                next,
                direction.next(Trend.of(now.fit()), now.step(), QUICK),
                isTold ? now : seen,
                changes.settled());
    }

    /** For how many steps a finding must be made before it is told. */
    private int patience(Finding here, Recent now) {
        if (here.showsSoon() && now.steps() < Finding.ENOUGH) {
            return SOON;
        }
        boolean isSlow = here.isHarm() && !here.isFrozen() || finding().isHarm();
        return isSlow ? SLOW : QUICK;
    }

    /**
     * The verdict once settings have been changed.
     *
     * @param isOtherGame whether what was seen so far says nothing about what follows
     */
    public Diagnosis changed(long step, GanConfig before, GanConfig after, boolean isOtherGame) {
        ChangeEffect.Latest noted = changes.with(step, before, after, finding());
        Diagnosis base = isOtherGame ? begun(step) : this;
        return new Diagnosis(base.found, base.direction, base.seen, noted);
    }

    /** The verdict once the run has diverged; it stays. */
    public Diagnosis diverged(long step) {
        return new Diagnosis(Settled.at(Finding.DIVERGED, step), direction, seen, changes);
    }

    public Finding finding() {
        return found.value();
    }

    /** The step from which on it was found. */
    public long since() {
        return found.since();
    }

    /** Whether something else has been found since the latest evidence for what is told. */
    public boolean isHeld() {
        return found.misses() > 0;
    }

    /** Whether the generator gets nearer. */
    public Trend trend() {
        return direction.value();
    }

    /** The step after which settings were changed last; 0 if they never were. */
    public long changed() {
        return changes.change().map(ChangeEffect::last).orElse(0L);
    }

    /**
     * The latest change of settings, if what is found now came after it and not much later: no
     * proof, but a hint.
     */
    public Optional<ChangeEffect> change() {
        return changes.change()
                .filter(change ->
                        change.then() != finding()
                                && found.since() >= change.step()
                                && found.since() - change.step() <= AFTERMATH);
    }

    /** What has ailed the run until the latest change of settings and does so no more. */
    public Optional<Finding> cured() {
        return finding().isHarm()
                ? Optional.empty()
                : change().map(ChangeEffect::then).filter(Finding::isHarm);
    }
}
