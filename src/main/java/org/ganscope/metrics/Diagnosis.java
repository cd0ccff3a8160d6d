package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;

import java.util.Optional;

/**
 * The verdict on a run, which changes slowly (see {@link Hysteresis}). A pure fold over the
 * measurements of the run and the changes of its settings: the same run gives the same verdicts, no
 * matter who watches it and how often.
 *
 * @param found the finding that is shown
 * @param direction whether the generator gets closer to the data
 * @param seen the latest evidence for the finding that is shown
 * @param changes the latest changes of the settings
 */
public record Diagnosis(
        Hysteresis<Finding> found,
        Hysteresis<Trend> direction,
        Recent seen,
        ChangeEffect.Latest changes) {

    /** Steps for which a new finding must persist if it or the present one is a problem. */
    private static final int SLOW = 200;

    /** The same in a young game, for findings that show within its first hundreds of steps. */
    private static final int SOON = 100;

    /** The same between degrees of similarity, whose thresholds overlap anyway. */
    private static final int QUICK = 20;

    /** Steps after a change of settings within which a new finding is shown together with it. */
    private static final int AFTERMATH = 5000;

    /** The verdict on a new run. */
    public static Diagnosis start() {
        return begun(0);
    }

    private static Diagnosis begun(long step) {
        return new Diagnosis(
                Hysteresis.at(Finding.BEGUN, step),
                Hysteresis.at(Trend.STEADY, step),
                Recent.nothing(),
                ChangeEffect.Latest.NONE);
    }

    /** A finding with its evidence, as if it had just been made. */
    public static Diagnosis of(Finding finding, Recent seen) {
        return new Diagnosis(
                Hysteresis.at(finding, seen.step()),
                Hysteresis.at(Trend.STEADY, seen.step()),
                seen,
                ChangeEffect.Latest.NONE);
    }

    /** The verdict after one more measurement. */
    public Diagnosis next(Recent now) {
        Finding here = Finding.of(now, finding());
        Hysteresis<Finding> next =
                finding() == Finding.BEGUN || here != finding() && finding().isRefuted(now)
                        ? Hysteresis.at(here, now.step())
                        : found.next(here, now.step(), patience(here, now));
        boolean isTold = next.value() == here;
        return new Diagnosis(
                next,
                direction.next(Trend.of(now.fit()), now.step(), QUICK),
                isTold ? now : seen,
                changes.settled());
    }

    /** The number of steps for which a finding must persist before it is shown. */
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
     * @param isOtherGame whether the evidence so far says nothing about the run from here on
     */
    public Diagnosis changed(long step, GanConfig before, GanConfig after, boolean isOtherGame) {
        ChangeEffect.Latest noted = changes.with(step, before, after, finding());
        Diagnosis base = isOtherGame ? begun(step) : this;
        return new Diagnosis(base.found, base.direction, base.seen, noted);
    }

    /** The verdict once the run has diverged; it stays. */
    public Diagnosis diverged(long step) {
        return new Diagnosis(Hysteresis.at(Finding.DIVERGED, step), direction, seen, changes);
    }

    public Finding finding() {
        return found.value();
    }

    /** The step since which it has been found. */
    public long since() {
        return found.since();
    }

    /**
     * Whether something else has been found since the latest evidence for the finding that is
     * shown.
     */
    public boolean isHeld() {
        return found.misses() > 0;
    }

    /** Whether the generator gets closer to the data. */
    public Trend trend() {
        return direction.value();
    }

    /** The step after which settings were changed last; 0 if they never were. */
    public long changed() {
        return changes.change().map(ChangeEffect::last).orElse(0L);
    }

    /**
     * The latest change of settings, if the present finding came soon after it: a hint, no proof.
     */
    public Optional<ChangeEffect> change() {
        return changes.change()
                .filter(change ->
                        change.then() != finding()
                                && found.since() >= change.step()
                                && found.since() - change.step() <= AFTERMATH);
    }

    /** The problem that the run had until the latest change of settings and no longer has. */
    public Optional<Finding> cured() {
        return finding().isHarm()
                ? Optional.empty()
                : change().map(ChangeEffect::then).filter(Finding::isHarm);
    }
}
