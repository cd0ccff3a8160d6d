package org.ganscope.ui.run;

/** Works once per pulse of the window while there is anything to do. */
public interface Pulsed {
    /**
     * Does what there is to do.
     *
     * @param now in nanoseconds
     */
    void pulse(long now);

    /** Whether there is nothing to do until something happens. */
    boolean isAtRest();
}
