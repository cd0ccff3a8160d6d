package org.ganscope.ui.control;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.SettingRole;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunModel;
import org.ganscope.view.words.SettingWords;

/** A list of numbers in a field: "32, 16" while edited, "1 – 32 – 16 – 1" otherwise. */
final class ListRow extends SettingRow {
    /** Longer lists are loaded from files rather than typed. */
    private static final int MOST_TYPED = 16;

    private final ListSetting list;
    private final ValueField field = new ValueField(this::type);

    ListRow(RunModel model, ListSetting list) {
        super(model, list);
        this.list = list;
        describe(field);
        layOut(field);
    }

    /** Start values are shown if they are few enough to type, or if there are some. */
    @Override
    boolean isUseful(GanConfig config) {
        boolean canBeTyped = list.integers() || !isStart() || count(config) <= MOST_TYPED;
        return super.isUseful(config) && (canBeTyped || isGiven(config));
    }

    private boolean isStart() {
        return list.name().role() == SettingRole.START_VALUES;
    }

    private int count(GanConfig config) {
        return SettingWords.shape(list, config).parameterCount();
    }

    private boolean isGiven(GanConfig config) {
        return !list.value(config).isEmpty();
    }

    @Override
    void showValue(GanConfig config) {
        boolean isLong = isStart() && list.value(config).size() > MOST_TYPED;
        field.setEditable(!isLong);
        if (isLong) {
            String summary = Text.of("setting.start.given", list.value(config).size());
            field.show(summary, summary);
        } else {
            field.show(SettingWords.value(list, config), list.format(config));
        }
    }
}
