package org.ganscope.export;

import org.ganscope.experiment.FinalPlanePicture;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A critic over the plane as a table: a row for each point of its grid, x, y and D's logit. */
public final class CriticCsv {
    private CriticCsv() {}

    /** Writes the grid; only the column names if D has no value at single points. */
    public static void write(Writer out, FinalPlanePicture portrait) throws IOException {
        int side = portrait.hasCritic() ? portrait.side() : 0;
        CsvRows.writeRow(out, List.of("x", "y", "logit"));
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                CsvRows.writeRow(
                        out,
                        List.of(
                                Double.toString(portrait.x(column)),
                                Double.toString(portrait.y(row)),
                                Float.toString(portrait.critic(column, row))));
            }
        }
    }
}
