package org.ganscope.export.page;

import org.ganscope.view.Measure;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a stage shows of the data, as members of a JSON object. */
final class StageParts {
    private StageParts() {}

    /** On the line: the axis, p_data at even points of it, the histogram of real samples. */
    static Map<String, Object> of(StageFrame frame) {
        StageFrame.Densities densities = frame.densities();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("measures", List.of(measure(frame.measure())));
        parts.put("x", List.of(frame.xLow(), frame.xHigh()));
        parts.put("data", PackedTable.ofRow(NumberForm.SINGLE, densities.data()));
        parts.put("real", PackedTable.ofRow(NumberForm.SINGLE, densities.real()));
        parts.put("realCount", densities.realCount());
        parts.put("sampled", densities.isSampled());
        if (densities.rows().length > 0) {
            parts.put("points", PackedTable.ofRow(NumberForm.SINGLE, densities.rows()));
        }
        return parts;
    }

    /** Over the plane: its region, real samples, the modes. */
    static Map<String, Object> of(PlaneFrame frame) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("measures", frame.measures().stream().map(StageParts::measure).toList());
        parts.put("x", List.of(frame.region().x().low(), frame.region().x().high()));
        parts.put("y", List.of(frame.region().y().low(), frame.region().y().high()));
        parts.put(
                "real",
                PackedTable.of(NumberForm.HALF, List.of(frame.real().x(), frame.real().y())));
        parts.put("modes", frame.layers().modes().stream().map(StageParts::mode).toList());
        return parts;
    }

    private static List<Double> mode(PlaneLayers.ModeShare mode) {
        return List.of(mode.x(), mode.y(), mode.sigma(), mode.weight());
    }

    private static Map<String, Object> measure(Measure measure) {
        return Map.of(
                "name", measure.name(),
                "shift", measure.shift(),
                "scale", measure.scale(),
                "own", measure.isOwn());
    }
}
