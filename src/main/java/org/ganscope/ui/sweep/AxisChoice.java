package org.ganscope.ui.sweep;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.control.ChoiceList;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Which setting an axis varies, and over which values. */
final class AxisChoice extends VBox {
    private static final int MOST = 200;

    private final ChoiceList<Setting> list;
    private final TextField from = field("sweep-from", "sweep.from.accessible");
    private final TextField to = field("sweep-to", "sweep.to.accessible");
    private final TextField count = field("sweep-count", "sweep.count.accessible");
    private final HBox range;
    private GanConfig config = GanConfig.standard();
    private Setting setting;
    private boolean isLogarithmic;

    /**
     * An axis.
     *
     * @param key of its name
     * @param setting the one that it varies at first
     * @param onChange is called when something else is chosen
     */
    AxisChoice(String key, Setting setting, Runnable onChange) {
        this.setting = setting;
        setId(key.replace('.', '-'));
        getStyleClass().add("sweep-axis");
        list =
                new ChoiceList<>(chosen -> {
                    choose(chosen);
                    onChange.run();
                });
        list.setId(getId() + "-setting");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setAccessibleText(Text.of(key));
        list.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Setting each) {
                        return each == null ? "" : SettingWords.name(each);
                    }

                    @Override
                    public Setting fromString(String text) {
                        throw new UnsupportedOperationException("the list is not typed into");
                    }
                });
        Label name = new Label(Text.of(key));
        name.setLabelFor(list);
        name.getStyleClass().addAll("secondary", "small");
        range =
                new HBox(
                        from,
                        new Label(Text.of("sweep.to")),
                        to,
                        new Label(Text.of("sweep.in")),
                        count);
        range.setAlignment(Pos.CENTER_LEFT);
        range.getStyleClass().add("sweep-range");
        range.managedProperty().bind(range.visibleProperty());
        getChildren().addAll(name, list, range);
        for (TextField field : List.of(from, to, count)) {
            field.textProperty().subscribe((before, now) -> onChange.run());
        }
    }

    private static TextField field(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("number-field");
        field.setAccessibleText(Text.of(key));
        new Hint(Text.of(key)).on(field);
        return field;
    }

    /**
     * Offers the settings that matter under these, and proposes values around them, unless the
     * fields hold others for the same setting.
     */
    void offer(GanConfig present) {
        config = present;
        List<Setting> settings = AxisDefaults.settings(present);
        Setting still = settings.contains(setting) ? setting : settings.getFirst();
        list.offer(settings, still);
        if (!still.equals(setting) || count.getText().isEmpty()) {
            choose(still);
        }
    }

    private void choose(Setting chosen) {
        setting = chosen;
        range.setVisible(chosen instanceof NumberSetting);
        if (chosen instanceof NumberSetting number) {
            AxisDefaults values = AxisDefaults.of(number, config);
            from.setText(NumberText.format(values.from()));
            to.setText(NumberText.format(values.to()));
            count.setText(Integer.toString(values.count()));
            isLogarithmic = values.isLogarithmic();
        }
    }

    /**
     * The axis that is chosen.
     *
     * @throws InputException if a field holds no number, or the values cannot be tried
     */
    SweepAxis axis() {
        return switch (setting) {
            case NumberSetting number ->
                    SweepAxis.range(
                            number,
                            number(from),
                            number(to),
                            Fields.whole(count, 2, MOST),
                            isLogarithmic);
            case ChoiceSetting choice -> new SweepAxis(choice, choice.choices());
            default -> throw new IllegalStateException("not offered: " + setting.key());
        };
    }

    private static double number(TextField field) {
        return NumberText.parse(field.getText())
                .orElseThrow(() ->
                        new InputException(
                                "sweep.error.number", NumberText.complaint(field.getText())));
    }
}
