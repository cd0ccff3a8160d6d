package org.ganscope.session.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a run was looked at when it was saved. Names of layers and charts are those of the window.
 *
 * @param scenario id of the scenario that its settings come from
 * @param pace steps per second; infinite for as fast as possible
 * @param plane the layers of the plane that were shown
 * @param line the layers of the line that were shown
 * @param charts the charts that were shown
 * @param probe the coordinates of the latent probe
 */
public record SavedView(
        Optional<String> scenario,
        OptionalDouble pace,
        Optional<Set<String>> plane,
        Optional<Set<String>> line,
        Optional<Set<String>> charts,
        List<Double> probe) {
    /** Nothing is known. */
    public static final SavedView NONE =
            new SavedView(
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    /** Nothing is known but the scenario. */
    public static SavedView of(String scenario) {
        return new SavedView(
                Optional.of(scenario), NONE.pace, NONE.plane, NONE.line, NONE.charts, NONE.probe);
    }

    public SavedView {
        plane = plane.map(Set::copyOf);
        line = line.map(Set::copyOf);
        charts = charts.map(Set::copyOf);
        probe = List.copyOf(probe);
    }
}
