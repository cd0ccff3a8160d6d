package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;

import java.util.List;
import java.util.Optional;

/**
 * A change of the settings of a run while it went on. Changes of the same settings that follow each
 * other within {@value #PAUSE} steps, as while you drag a slider, are one.
 *
 * @param step steps made before the first of them
 * @param last steps made before the last of them
 * @param before the settings up to there
 * @param after the settings since
 * @param then what was found when it was made
 */
public record ChangeEffect(long step, long last, GanConfig before, GanConfig after, Finding then) {
    private static final int PAUSE = 1000;

    /** Which settings. */
    public List<Setting> settings() {
        return Settings.changed(before, after);
    }

    /** This change and the next as one; empty if they cancel each other out. */
    private Optional<ChangeEffect> with(ChangeEffect next) {
        boolean goesOn = next.step - last <= PAUSE && next.settings().equals(settings());
        if (!goesOn) {
            return Optional.of(next);
        }
        return next.after.equals(before)
                ? Optional.empty()
                : Optional.of(new ChangeEffect(step, next.last, before, next.after, then));
    }

    /**
     * The latest change of a run: those made at one step count as one, whatever came between, so
     * that a replay, whose log has left that out, finds the same.
     *
     * @param earlier the latest of those before {@code now}
     * @param now those made at the latest step at which there were any
     */
    public record Latest(Optional<ChangeEffect> earlier, Optional<ChangeEffect> now) {
        static final Latest NONE = new Latest(Optional.empty(), Optional.empty());

        /** After another change. */
        Latest with(long step, GanConfig before, GanConfig after, Finding then) {
            if (now.isPresent() && now.get().step == step) {
                ChangeEffect first = now.get();
                return new Latest(
                        earlier,
                        Optional.of(new ChangeEffect(step, step, first.before, after, first.then)));
            }
            return new Latest(
                    change(), Optional.of(new ChangeEffect(step, step, before, after, then)));
        }

        /** The same once the run has gone on: no change to come belongs to those made now. */
        Latest settled() {
            return now.isEmpty() ? this : new Latest(change(), Optional.empty());
        }

        /** The change, if there was any. */
        public Optional<ChangeEffect> change() {
            Optional<ChangeEffect> real = now.filter(c -> !c.before.equals(c.after));
            if (real.isEmpty() || earlier.isEmpty()) {
                return real.or(() -> earlier);
            }
            return earlier.get().with(real.get());
        }
    }
}
