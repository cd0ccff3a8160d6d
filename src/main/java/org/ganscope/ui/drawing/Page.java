package org.ganscope.ui.drawing;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

import org.ganscope.data.Distribution;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.kind.TargetParameter;
import org.ganscope.data.own.Drawing;

import java.util.List;
import java.util.Optional;

/** All parts of the drawing over the line, or of the one over the plane. */
final class Page {
    private static final int EXTENT = 0;
    private static final int SMOOTHING = 1;
    private static final double LINE_BRUSH = 6;
    private static final double PLANE_BRUSH = 3;

    private final TargetKind kind;
    private final Sheet sheet;
    private final Brush brush;
    private final SheetView view;
    private final DoubleProperty extent;
    private final DoubleProperty smoothing;
    private final Runnable onChange;

    /** @param onChange called after every change of the drawing */
    Page(int dimension, Runnable onChange) {
        this.onChange = onChange;
        boolean isLine = dimension == 1;
        kind = isLine ? TargetKind.DRAWN_LINE : TargetKind.DRAWN_PLANE;
        sheet = new Sheet(dimension);
        brush = new Brush(isLine ? LINE_BRUSH : PLANE_BRUSH);
        view =
                isLine
                        ? new LineSheetView(sheet, brush, this::refresh)
                        : new PlaneSheetView(sheet, brush, this::refresh);
        extent = new SimpleDoubleProperty(extentBounds().standard());
        smoothing = new SimpleDoubleProperty(smoothingBounds().standard());
        extent.subscribe(this::refresh);
        smoothing.subscribe(this::refresh);
    }

    int dimension() {
        return kind.dimension();
    }

    Sheet sheet() {
        return sheet;
    }

    Brush brush() {
        return brush;
    }

    SheetView view() {
        return view;
    }

    /** The greatest distance of the drawing from 0, in units of the data. */
    DoubleProperty extentProperty() {
        return extent;
    }

    TargetParameter extentBounds() {
        return kind.parameters().get(EXTENT);
    }

    /** The smoothing, in cells. */
    DoubleProperty smoothingProperty() {
        return smoothing;
    }

    TargetParameter smoothingBounds() {
        return kind.parameters().get(SMOOTHING);
    }

    /** The target with this drawing, if something is drawn. */
    Optional<TargetConfig> target() {
        List<Double> values = List.of(extent.get(), smoothing.get());
        return sheet.drawing().map(drawing -> new TargetConfig(kind, values, drawing));
    }

    /** Brings the picture up to date. */
    void refresh() {
        Optional<Distribution> distribution = target().map(TargetConfig::create);
        view.show(distribution, extent.get());
        onChange.run();
    }

    /**
     * Whether the target in force belongs here: it is a drawing, and no other drawing of the user
     * is here.
     */
    boolean isToFollow(TargetConfig target) {
        return target.kind() == kind
                && sheet.drawing()
                        .filter(own -> !own.equals(kind.standardMaterial()))
                        .filter(own -> !own.equals(target.material()))
                        .isEmpty();
    }

    /** Continues with a drawing that is in force, or with any other target as far as it fits. */
    void take(TargetConfig target) {
        if (target.material() instanceof Drawing drawing && target.kind() == kind) {
            extent.set(target.values().get(EXTENT));
            smoothing.set(target.values().get(SMOOTHING));
            sheet.replace(drawing.heights());
        } else {
            TargetParameter bounds = extentBounds();
            TargetHeights heights = TargetHeights.of(target.create(), bounds.low(), bounds.high());
            extent.set(heights.extent());
            smoothing.set(0);
            sheet.replace(heights.heights());
        }
        refresh();
    }
}
