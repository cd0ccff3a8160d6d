package org.ganscope.view;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.text.Text;

import java.util.List;

/** How the coordinates of a target are named and written. */
public final class Measures {
    private Measures() {}

    /** One measure for each coordinate: for your own data those of the columns. */
    public static List<Measure> of(TargetConfig target) {
        List<Measure> own = target.quantities().stream().map(Measure::of).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return target.dimension() == 1
                ? List.of(Measure.plain(Text.of("stage.x")))
                : List.of(
                        Measure.plain(Text.of("stage.plane.x")),
                        Measure.plain(Text.of("stage.plane.y")));
    }
}
