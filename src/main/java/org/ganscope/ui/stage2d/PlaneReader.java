package org.ganscope.ui.stage2d;

import org.ganscope.view.plane.PlaneReading;

import java.util.Optional;

/** Reads values from the networks of the last picture. */
@FunctionalInterface
public interface PlaneReader {
    /** The output of D at (x, y); empty while there is no picture. */
    Optional<PlaneReading> read(double x, double y);
}
