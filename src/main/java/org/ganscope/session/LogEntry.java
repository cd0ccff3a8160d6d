package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

/**
 * An event that, besides the seed and whole iterations, determines the bits of a run: replaying the
 * log gives the same run.
 */
public sealed interface LogEntry {
    /** Number of steps made before this entry. */
    long step();

    /** Settings changed. */
    record Configured(long step, GanConfig config) implements LogEntry {}

    /** The next step trained only one player. */
    record Moved(long step, StepKind move) implements LogEntry {}
}
