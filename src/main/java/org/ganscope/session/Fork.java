package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.List;

/**
 * Where a run parted from another one with the same past.
 *
 * @param run the number of the other one
 * @param step steps made when they parted
 * @param end steps that the other one made
 * @param changes of the other one's settings from then on, the oldest first
 * @param config the other one's settings at its end
 */
public record Fork(long run, long step, long end, List<SettingChange> changes, GanConfig config) {
    public Fork {
        changes = List.copyOf(changes);
    }

    /** Where a run with this many steps of its past goes on from another one. */
    static Fork of(long number, Run other, long step) {
        List<SettingChange> changes =
                other.changes().stream().filter(change -> change.step() >= step).toList();
        return new Fork(number, step, other.step(), changes, other.config());
    }
}
