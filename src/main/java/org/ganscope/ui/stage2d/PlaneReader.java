package org.ganscope.ui.stage2d;

import org.ganscope.view.plane.PlaneReading;

import java.util.Optional;

/** Asks the networks of the last picture. */
@FunctionalInterface
public interface PlaneReader {
    /** What D says at (x, y); empty while there is no picture. */
    Optional<PlaneReading> read(double x, double y);
}
