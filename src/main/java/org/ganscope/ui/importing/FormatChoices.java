package org.ganscope.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.TableFormat;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;
import org.ganscope.ui.control.ChoiceList;
import org.ganscope.ui.theme.Hint;
import org.ganscope.view.words.SettingWords;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Choices for the format of a file: the separator, the decimal sign, and the number of skipped
 * lines. The guess is preselected and marked as one.
 */
final class FormatChoices extends FlowPane {
    private static final int MOST_LINES = 40;

    private final ChoiceList<Option<Separator>> separator;
    private final ChoiceList<Option<DecimalSign>> decimalSign;
    private final ChoiceList<Option<OptionalInt>> lines;

    /** @param onChange called when you make another choice */
    FormatChoices(Runnable onChange) {
        setId("import-format");
        getStyleClass().add("import-format");
        separator = add("import.separator", onChange);
        decimalSign = add("import.decimal", onChange);
        lines = add("import.lines", onChange);
    }

    private <T> ChoiceList<T> add(String key, Runnable onChange) {
        ChoiceList<T> box = new ChoiceList<>(choice -> onChange.run());
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(Text.of(key));
        Label label = new Label(Text.of(key));
        label.setMinWidth(USE_PREF_SIZE);
        new Hint(Text.of(key + ".tooltip")).on(label).on(box);
        box.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("import-format-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pair);
        return box;
    }

    /** Shows the format in which a file is read: as chosen, or as guessed. */
    void offer(CsvPreview found, TableFormat wanted) {
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
        List<Option<OptionalInt>> all = Stream.concat(Stream.of(guess), counts).toList();
        lines.offer(all, all.get(wanted.skippedLines().orElse(-1) + 1));
    }

    /** The first of the values means a guess. */
    private static <E extends Enum<E>> void offer(
            ChoiceList<Option<E>> box,
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
        box.offer(options, options.get(wanted.ordinal()));
    }

    /** The choices of the user; the rest is guessed. */
    TableFormat wanted() {
        return new TableFormat(
                separator.getValue().value(),
                decimalSign.getValue().value(),
                lines.getValue().value());
    }
}
