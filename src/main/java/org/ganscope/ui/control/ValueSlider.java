package org.ganscope.ui.control;

import javafx.scene.control.Slider;

import org.ganscope.data.Range;
import org.ganscope.gan.setting.NumberSetting;

import java.util.function.DoubleConsumer;

/** A slider for a number setting. It reports only the user's moves, not its own updates. */
final class ValueSlider extends Slider {
    private ValueScale scale = new ValueScale(NumberSetting.Scale.LINEAR, new Range(0, 1));
    private boolean updating = true;

    ValueSlider(DoubleConsumer onMove) {
        valueProperty()
                .subscribe(place -> {
                    if (!updating) {
                        onMove.accept(scale.value(place.doubleValue()));
                    }
                });
        setMinWidth(40);
    }

    /** Shows a value between its bounds. */
    void show(NumberSetting.Scale kind, Range bounds, double value) {
        updating = true;
        scale = new ValueScale(kind, bounds);
        setMin(scale.lowest());
        setMax(scale.highest());
        setBlockIncrement(scale.increment());
        // while dragged, the thumb stays under the pointer although the value is rounded
        if (scale.value(getValue()) != value) {
            setValue(scale.place(value));
        }
        updating = false;
    }
}
