package org.ganscope.session;

import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.metrics.Finding;

/** One thing that can be true of a run between two steps. */
public sealed interface Condition {
    /** Whether it is true now; false while the quantity has not been measured. */
    boolean holds(Run run);

    /** A bound on the number of steps made. */
    record Steps(Relation relation, double bound) implements Condition {
        @Override
        public boolean holds(Run run) {
            return relation.holds(run.step(), bound);
        }
    }

    /** A bound on the latest value of a series. */
    record Value(Series series, Relation relation, double bound) implements Condition {
        @Override
        public boolean holds(Run run) {
            return relation.holds(run.latest(series), bound);
        }
    }

    /**
     * A bound on the mean of a series over the latest {@value #SPAN} steps, once there are as many.
     */
    record Mean(Series series, Relation relation, double bound) implements Condition {
        /** Losses waver within tens of steps. */
        public static final int SPAN = 100;

        @Override
        public boolean holds(Run run) {
            return run.step() >= SPAN && relation.holds(run.mean(series, SPAN), bound);
        }
    }

    /** A bound on a setting that is a number; false where the game does not have it. */
    record Amount(NumberSetting setting, Relation relation, double bound) implements Condition {
        @Override
        public boolean holds(Run run) {
            return setting.exists(run.config())
                    && relation.holds(setting.value(run.config()), bound);
        }
    }

    /** Whether a setting has a value, as text; false where the game does not have it. */
    record Choice(Setting setting, String value, boolean isWanted) implements Condition {
        @Override
        public boolean holds(Run run) {
            return setting.exists(run.config())
                    && setting.format(run.config()).equals(value) == isWanted;
        }
    }

    /** Whether the verdict on the run is this one. */
    record Verdict(Finding finding, boolean isWanted) implements Condition {
        @Override
        public boolean holds(Run run) {
            return (run.diagnosis().finding() == finding) == isWanted;
        }
    }
}
