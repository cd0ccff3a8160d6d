package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.session.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;

@DisplayName("The values beside the curves")
class CrosshairTest {
    private static List<String> values(ChartSpec spec, float value) {
        ChartCurve curve =
                ChartCurve.of(Series.DISCRIMINATOR_GRADIENT, new double[] {7}, new float[] {value});
        ChartFrame frame = new ChartFrame(List.of(curve), 0, 7, 7, List.of());
        return Crosshair.at(OptionalDouble.empty(), frame, spec).values(spec);
    }

    @Test
    @DisplayName("are written as powers of ten where they are small, but not where that is noise")
    void areWrittenAsTheirKindAsks() {
        ChartSpec plain =
                ChartSpec.of("Scores", "mean", Scale.LINEAR)
                        .curve(Series.DISCRIMINATOR_GRADIENT, "D", SeriesColour.DISCRIMINATOR, "");
        assertEquals(List.of("8.4×10⁻¹¹"), values(plain, 8.4e-11f));
        assertEquals(List.of("0.000"), values(plain.noisy(true), -3.9e-6f));
        assertEquals(List.of("−0.021"), values(plain.noisy(true), -0.021f));
        assertEquals(List.of("–"), values(plain.noisy(true), Float.NaN));
    }
}
