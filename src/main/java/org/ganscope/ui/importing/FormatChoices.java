package org.ganscope.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.ganscope.data.DecimalSign;
import org.ganscope.data.Separator;
import org.ganscope.data.TableFormat;
import org.ganscope.gan.ChoiceSetting;
import org.ganscope.gan.Settings;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;
import org.ganscope.ui.model.SettingWords;
import org.ganscope.ui.theme.Hint;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a file is written, as a person says it: the separator, the decimal sign, and how many lines
 * are skipped. What is guessed is chosen beforehand, and says so.
 */
final class FormatChoices extends FlowPane {
    private static final int MOST_LINES = 40;

    private final ComboBox<Option<Separator>> separator = new ComboBox<>();
    private final ComboBox<Option<DecimalSign>> decimalSign = new ComboBox<>();
    private final ComboBox<Option<OptionalInt>> lines = new ComboBox<>();
    private boolean filling;

    /** @param onChange told when another thing is chosen */
    FormatChoices(Runnable onChange) {
        setId("import-format");
        getStyleClass().add("import-format");
        add("import.separator", separator, onChange);
        add("import.decimal", decimalSign, onChange);
        add("import.lines", lines, onChange);
    }

    private void add(String key, ComboBox<?> box, Runnable onChange) {
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(Text.of(key));
        box.valueProperty()
                .subscribe(() -> {
                    if (!filling && box.getValue() != null) {
                        onChange.run();
                    }
                });
        Label label = new Label(Text.of(key));
        label.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of(key + ".tooltip")).on(label).on(box);
        box.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("import-format-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pair);
    }

    /** Shows how a file is read: as was wanted, or as was guessed. */
    void offer(CsvPreview found, TableFormat wanted) {
        filling = true;
        TableFormat format = found.format().table();
        offer(
                separator,
                "data.separator",
                Separator.values(),
                Separator::key,
                wanted.separator(),
                format.separator());
        offer(
                decimalSign,
                "data.decimal",
                DecimalSign.values(),
                DecimalSign::key,
                wanted.decimalSign(),
                format.decimalSign());
        int skipped = format.skippedLines().orElseThrow();
        Stream<Option<OptionalInt>> counts =
                IntStream.rangeClosed(0, MOST_LINES)
                        .mapToObj(n -> new Option<>(OptionalInt.of(n), Integer.toString(n)));
        Option<OptionalInt> guess =
                new Option<>(
                        OptionalInt.empty(),
                        wanted.skippedLines().isPresent()
                                ? Text.of("choice.separator.guess")
                                : Text.of("import.guess", Integer.toString(skipped)));
        Option.offer(
                lines,
                Stream.concat(Stream.of(guess), counts).toList(),
                wanted.skippedLines().orElse(-1) + 1);
        filling = false;
    }

    /** The first of the values stands for a guess. */
    private static <E extends Enum<E>> void offer(
            ComboBox<Option<E>> box,
            String key,
            E[] values,
            Function<E, String> name,
            E wanted,
            E found) {
        ChoiceSetting setting = (ChoiceSetting) Settings.of(key);
        List<Option<E>> options =
                Arrays.stream(values)
                        .map(one -> {
                            boolean isGuess = one.ordinal() == 0 && wanted == one;
                            String words =
                                    SettingWords.choice(setting, name.apply(isGuess ? found : one));
                            return new Option<>(
                                    one, isGuess ? Text.of("import.guess", words) : words);
                        })
                        .toList();
        Option.offer(box, options, wanted.ordinal());
    }

    /** What the person said; the rest is guessed. */
    TableFormat wanted() {
        return new TableFormat(
                separator.getValue().value(),
                decimalSign.getValue().value(),
                lines.getValue().value());
    }
}
