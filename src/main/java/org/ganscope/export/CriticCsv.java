package org.ganscope.export;

import org.ganscope.experiment.Portrait;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.text.InputException;

import java.nio.file.Path;
import java.util.List;

/** A critic over the plane as a table: a row for each point of its grid, x, y and D's logit. */
public final class CriticCsv {
    private CriticCsv() {}

    /**
     * Writes the grid; only the names of the columns where the critic has no value at a point.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path path, Portrait portrait) {
        int side = portrait.hasCritic() ? portrait.side() : 0;
        AtomicFile.write(
                path,
                out -> {
                    Csv.writeRow(out, List.of("x", "y", "logit"));
                    for (int row = 0; row < side; row++) {
                        for (int column = 0; column < side; column++) {
                            Csv.writeRow(
                                    out,
                                    List.of(
                                            Double.toString(portrait.x(column)),
                                            Double.toString(portrait.y(row)),
                                            Float.toString(portrait.critic(column, row))));
                        }
                    }
                });
    }
}
