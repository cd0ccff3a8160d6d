package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.UPDATES;

import org.ganscope.data.Range;
import org.ganscope.gan.UpdateOrder;

import java.util.List;

/** The settings of how both players' updates are combined. */
final class UpdateSettings {
    private UpdateSettings() {}

    static List<Setting> list() {
        return List.of(
                Settings.choice(
                        UPDATES.name(0, "updates.order"),
                        UpdateOrder.values(),
                        UpdateOrder::key,
                        c -> c.updates().order(),
                        (c, order) -> c.withUpdates(c.updates().withOrder(order))),
                Settings.number(
                        UPDATES.name(1, "updates.unrolledSteps"),
                        new Range(0, 10),
                        NumberSetting.Scale.INTEGER,
                        c -> true,
                        c -> (double) c.updates().unrolledSteps(),
                        (c, x) -> c.withUpdates(c.updates().withUnrolledSteps(x.intValue()))),
                Settings.number(
                        UPDATES.name(2, "updates.unrolledRate"),
                        new Range(1e-4, 10),
                        NumberSetting.Scale.LOGARITHMIC,
                        c -> c.updates().unrolledSteps() > 0,
                        c -> c.updates().unrolledRate(),
                        (c, x) -> c.withUpdates(c.updates().withUnrolledRate(x))),
                Settings.number(
                        UPDATES.name(3, "updates.averaging"),
                        new Range(0, 0.99999),
                        NumberSetting.Scale.NEAR_ONE,
                        c -> true,
                        c -> c.updates().averaging(),
                        (c, x) -> c.withUpdates(c.updates().withAveraging(x))));
    }
}
