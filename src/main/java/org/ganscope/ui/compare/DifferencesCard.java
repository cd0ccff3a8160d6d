package org.ganscope.ui.compare;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The settings in which two runs differ, with both values, each of which can be given to the other
 * run; and the choice whose settings are changed below.
 */
public final class DifferencesCard extends VBox {
    /** Enough for what a lecture compares; two runs with nothing in common differ in dozens. */
    private static final int MOST_ROWS = 8;

    private final Comparison comparison;
    private final GridPane grid = new GridPane();
    private final Label sentence = new Label();
    private final Map<Comparison.Side, ToggleButton> sides = new EnumMap<>(Comparison.Side.class);

    /** @param file asks for another second run */
    public DifferencesCard(Comparison comparison, Runnable file) {
        this.comparison = comparison;
        setId("differences");
        getStyleClass().addAll("card", "differences");
        grid.getStyleClass().add("differences-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, value, new ColumnConstraints(), value);
        sentence.setId("differences-sentence");
        sentence.getStyleClass().addAll("secondary", "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(choice(file), grid, sentence);
        comparison.sideProperty().subscribe(this::select);
        comparison.first().configProperty().subscribe(config -> show());
        comparison
                .secondProperty()
                .subscribe(second -> {
                    setVisible(second.isPresent());
                    second.ifPresent(b -> b.configProperty().subscribe(config -> show()));
                });
        managedProperty().bind(visibleProperty());
    }

    private Node choice(Runnable file) {
        Label name = new Label(Text.of("compare.side"));
        name.getStyleClass().add("secondary");
        HBox line = new HBox(name);
        line.getStyleClass().add("differences-sides");
        line.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (Comparison.Side side : Comparison.Side.values()) {
            String key = "compare." + side.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Text.of(key));
            button.setId("side-" + side.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("side");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                comparison.sideProperty().set(side);
                button.setSelected(true); // a second press leaves it chosen
            });
            new Hint(Text.of(key + ".tooltip")).on(button);
            sides.put(side, button);
            line.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = icon("file", Feather.FOLDER, file);
        Button exchange = icon("exchange", Feather.REPEAT, comparison::exchange);
        Button end = icon("end", Feather.X, comparison::end);
        line.getChildren().addAll(gap, open, exchange, end);
        return line;
    }

    private static Button icon(String key, Feather sign, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.setId("compare-" + key);
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(Text.of("compare." + key));
        new Hint(Text.of("compare." + key + ".tooltip")).on(button);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void select(Comparison.Side side) {
        sides.forEach((each, button) -> button.setSelected(each == side));
    }

    private void show() {
        comparison.second().ifPresent(b -> show(comparison.first(), b));
    }

    private void show(RunModel a, RunModel b) {
        List<Setting> differing = comparison.differences();
        grid.getChildren().clear();
        grid.setVisible(!differing.isEmpty());
        grid.setManaged(!differing.isEmpty());
        Label title = new Label(Text.of("compare.differs"));
        title.getStyleClass().add("strong");
        grid.addRow(0, title, heading("compare.a"), new Region(), heading("compare.b"));
        int shown = Math.min(differing.size(), MOST_ROWS);
        for (int i = 0; i < shown; i++) {
            addRow(i + 1, differing.get(i), a.config(), b.config());
        }
        if (shown < differing.size()) {
            Label more = new Label(Text.of("compare.more", differing.size() - shown));
            more.getStyleClass().addAll("secondary", "small");
            grid.add(more, 0, shown + 1, 4, 1);
        }
        sentence.setText(sentence(differing));
    }

    private static Label heading(String key) {
        Label heading = new Label(Text.of(key));
        heading.getStyleClass().add("secondary");
        return heading;
    }

    private void addRow(int row, Setting setting, GanConfig a, GanConfig b) {
        String id = setting.key().replace('.', '-');
        Label name = new Label(SettingWords.name(setting));
        name.setMinWidth(0);
        new Hint(SettingWords.name(setting) + "\n\n" + SettingWords.tooltip(setting)).on(name);
        Button right =
                copy(
                        "to-b-" + id,
                        Feather.ARROW_RIGHT,
                        "compare.copy.b",
                        () -> comparison.copyToSecond(setting));
        Button left =
                copy(
                        "to-a-" + id,
                        Feather.ARROW_LEFT,
                        "compare.copy.a",
                        () -> comparison.copyToFirst(setting));
        HBox copies = new HBox(left, right);
        copies.setAlignment(Pos.CENTER);
        grid.addRow(row, name, value(setting, a), copies, value(setting, b));
    }

    private static Label value(Setting setting, GanConfig config) {
        String words = setting.exists(config) ? SettingWords.value(setting, config) : "–";
        Label value = new Label(words);
        value.getStyleClass().addAll("strong", "differences-value");
        new Hint(words).on(value);
        return value;
    }

    private Button copy(String id, Feather sign, String key, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().addAll("quiet", "copy-value");
        button.setAccessibleText(Text.of(key));
        new Hint(Text.of(key)).on(button);
        button.setOnAction(event -> attempt(action));
        return button;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (InputException e) {
            comparison.first().notices().tell(Notice.Kind.REFUSED, SettingWords.sentence(e));
        }
    }

    /** Where what differs comes from. */
    private static String sentence(List<Setting> differing) {
        if (differing.isEmpty()) {
            return Text.of("compare.nothing");
        }
        boolean isSeed = differing.stream().anyMatch(each -> each.key().equals("seed"));
        boolean isData =
                differing.stream().anyMatch(each -> each.name().section() == SettingSection.DATA);
        return Text.of(
                isSeed && isData
                        ? "compare.other.both"
                        : isSeed
                                ? "compare.other.seed"
                                : isData ? "compare.other.data" : "compare.same");
    }
}
