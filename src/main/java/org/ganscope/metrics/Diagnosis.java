package org.ganscope.metrics;

/**
 * The verdict on a run, which changes slowly: a new finding must hold for {@value #STEPS} steps and
 * {@value #TIMES} looks in a row before it replaces the old one, so that what is told does not
 * flicker. A pure fold over the looks; the same run gives the same verdicts.
 *
 * @param finding what is told
 * @param seen the latest evidence for it
 * @param candidate what was found at the latest look
 * @param since the step at which the candidate was found first, without a break
 * @param times how often the candidate was found since then
 */
public record Diagnosis(Finding finding, Recent seen, Finding candidate, long since, int times) {
    private static final int STEPS = 200;
    private static final int TIMES = 4;

    /** Of a run that begins. */
    public static Diagnosis start() {
        return new Diagnosis(Finding.LEARNING, Recent.nothing(), Finding.LEARNING, 0, 0);
    }

    /** The verdict after one more look. */
    public Diagnosis next(Recent now) {
        Finding found = Finding.of(now);
        if (found == finding) {
            return new Diagnosis(finding, now, found, now.step(), 0);
        }
        boolean goesOn = found == candidate && times > 0;
        long first = goesOn ? since : now.step();
        int count = goesOn ? times + 1 : 1;
        boolean holds = count >= TIMES && now.step() - first >= STEPS;
        return holds
                ? new Diagnosis(found, now, found, first, 0)
                : new Diagnosis(finding, seen, found, first, count);
    }

    /** The verdict once the run has diverged; it stays. */
    public Diagnosis diverged() {
        return new Diagnosis(Finding.DIVERGED, seen, Finding.DIVERGED, since, 0);
    }
}
