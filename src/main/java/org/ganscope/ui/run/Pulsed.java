package org.ganscope.ui.run;

/** A part of the window that works once per pulse while there is anything to do. */
public interface Pulsed {
    /**
     * Does the work of a pulse.
     *
     * @param now in nanoseconds
     */
    void pulse(long now);

    /** Whether there is nothing to do until the next event. */
    boolean isAtRest();
}
