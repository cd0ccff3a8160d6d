package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;

import java.util.List;
import java.util.Optional;

/**
 * A change of the settings of a run in progress. Changes of the same settings within {@value
 * #PAUSE} steps of each other, as when you drag a slider, count as one.
 *
 * @param step steps made before the first of them
 * @param last steps made before the last of them
 * @param before the settings until then
 * @param after the settings since then
 * @param then the finding when it was made
 */
public record ChangeEffect(long step, long last, GanConfig before, GanConfig after, Finding then) {
    private static final int PAUSE = 1000;

    /** The settings that changed. */
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
     * The latest change of a run. All changes made at one step count as one, so that a replay,
     * whose log omits the intermediate ones, finds the same.
     *
     * @param earlier the latest change before {@code now}
     * @param now the changes at the latest step that had any
     */
    public record Latest(Optional<ChangeEffect> earlier, Optional<ChangeEffect> now) {
        static final Latest NONE = new Latest(Optional.empty(), Optional.empty());

        /** Adds another change. */
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

        /** Called once the run has made another step: no later change belongs to these any more. */
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
