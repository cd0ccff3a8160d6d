package org.ganscope.ui.importing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

import org.ganscope.data.TableFile;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a person chooses of a file: one or two columns, their scale, rows with gaps. */
final class ImportChoices extends GridPane {
    /** A column, or none. */
    private record Choice(Optional<CsvPreview.Column> column) {}

    private final ComboBox<Choice> x = new ComboBox<>();
    private final ComboBox<Choice> y = new ComboBox<>();
    private final CheckBox standardised = check("import.standardise");
    private final CheckBox skips = check("import.skip");
    private Optional<CsvPreview> preview = Optional.empty();
    private boolean filling;

    /** @param onChange told when another thing is chosen */
    ImportChoices(Runnable onChange) {
        getStyleClass().add("import-choices");
        x.setId("import-x");
        y.setId("import-y");
        standardised.setSelected(true);
        addRow(0, new Label(Text.of("import.x")), x);
        addRow(1, new Label(Text.of("import.y")), y);
        add(standardised, 0, 2, 2, 1);
        add(skips, 0, 3, 2, 1);
        for (ComboBox<Choice> box : List.of(x, y)) {
            box.setConverter(new Names());
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe(() -> tell(onChange));
        }
        x.setAccessibleText(Text.of("import.x"));
        y.setAccessibleText(Text.of("import.y"));
        standardised.selectedProperty().subscribe(() -> tell(onChange));
        skips.selectedProperty().subscribe(() -> tell(onChange));
    }

    private static CheckBox check(String key) {
        CheckBox box = new CheckBox(Text.of(key));
        box.setId(key.replace('.', '-'));
        new Hint(Text.of(key + ".tooltip")).on(box);
        return box;
    }

    private void tell(Runnable onChange) {
        if (!filling && preview.isPresent()) {
            onChange.run();
        }
    }

    /** Offers the columns of another file; takes the first two that hold numbers. */
    void offer(CsvPreview found) {
        filling = true;
        preview = Optional.of(found);
        List<Choice> columns =
                found.columns().stream().map(one -> new Choice(Optional.of(one))).toList();
        x.getItems().setAll(columns);
        y.getItems().setAll(columns);
        Choice none = new Choice(Optional.empty());
        y.getItems().addFirst(none);
        List<CsvPreview.Column> numeric =
                found.columns().stream().filter(CsvPreview.Column::isNumeric).toList();
        x.setValue(columns.get(numeric.isEmpty() ? 0 : numeric.getFirst().number() - 1));
        y.setValue(numeric.size() < 2 ? none : columns.get(numeric.get(1).number() - 1));
        skips.setSelected(false);
        filling = false;
    }

    /** The columns that are chosen: one or two. */
    List<CsvPreview.Column> columns() {
        return List.of(value(x), value(y)).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<CsvPreview.Column> value(ComboBox<Choice> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Choice::column);
    }

    /** What is to be read of a file. */
    TableFile file(Path path) {
        List<String> keys =
                preview.map(found ->
                                columns().stream()
                                        .map(one -> CsvPreview.key(found.columns(), one))
                                        .toList())
                        .orElseGet(List::of);
        return TableFile.of(path.toAbsolutePath().toString())
                .withColumns(keys)
                .withMissing(
                        skips.isSelected() ? TableFile.Missing.SKIPPED : TableFile.Missing.REFUSED)
                .withStandardised(standardised.isSelected());
    }

    private final class Names extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            if (choice == null) {
                return "";
            }
            return choice.column()
                    .flatMap(one -> preview.map(found -> ColumnNames.of(found, one)))
                    .orElseGet(() -> Text.of("import.none"));
        }

        @Override
        public Choice fromString(String text) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}
