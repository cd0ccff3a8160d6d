package org.ganscope.ui.control;

import javafx.util.StringConverter;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.ui.model.RunModel;
import org.ganscope.view.words.SettingWords;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One of a few named choices. */
final class ChoiceRow extends SettingRow {
    private static final int MOST_ROWS = 14;

    private final ChoiceSetting choice;
    private final ChoiceList<String> box = new ChoiceList<>(this::change);

    ChoiceRow(RunModel model, ChoiceSetting choice) {
        super(model, choice);
        this.choice = choice;
        box.getItems().setAll(choice.choices());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setVisibleRowCount(Math.min(MOST_ROWS, choice.choices().size()));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String value) {
                        return Optional.ofNullable(value)
                                .map(given -> SettingWords.choice(choice, given))
                                .orElse("");
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("the box is not edited");
                    }
                });
        describe(box);
        layOut(box);
    }

    @Override
    void showValue(GanConfig config) {
        box.show(choice.value(config));
    }
}
