package org.ganscope.ui.importing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;
import org.ganscope.ui.control.ChoiceList;
import org.ganscope.ui.theme.Hint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The choices for a file's content: one or two columns, their scale, rows with gaps. */
final class ImportChoices extends GridPane {
    private final ChoiceList<Option<Optional<CsvPreview.Column>>> x;
    private final ChoiceList<Option<Optional<CsvPreview.Column>>> y;
    private final CheckBox standardised = check("import.standardise");
    private final CheckBox skips = check("import.skip");
    private Optional<CsvPreview> preview = Optional.empty();
    private boolean filling;

    /** @param onChange called when another choice is made */
    ImportChoices(Runnable onChange) {
        getStyleClass().add("import-choices");
        x = new ChoiceList<>(choice -> onChange.run());
        y = new ChoiceList<>(choice -> onChange.run());
        x.setId("import-x");
        y.setId("import-y");
        standardised.setSelected(true);
        addRow(0, new Label(Text.of("import.x")), x);
        addRow(1, new Label(Text.of("import.y")), y);
        add(standardised, 0, 2, 2, 1);
        add(skips, 0, 3, 2, 1);
        x.setMaxWidth(Double.MAX_VALUE);
        y.setMaxWidth(Double.MAX_VALUE);
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
        List<Option<Optional<CsvPreview.Column>>> columns =
                found.columns().stream()
                        .map(one -> new Option<>(Optional.of(one), ColumnNames.of(found, one)))
                        .toList();
        List<Option<Optional<CsvPreview.Column>>> columnsOrNone = new ArrayList<>(columns);
        columnsOrNone.addFirst(new Option<>(Optional.empty(), Text.of("import.none")));
        List<CsvPreview.Column> numeric =
                found.columns().stream().filter(CsvPreview.Column::isNumeric).toList();
        x.offer(columns, columns.get(numeric.isEmpty() ? 0 : numeric.getFirst().number() - 1));
        y.offer(columnsOrNone, columnsOrNone.get(numeric.size() < 2 ? 0 : numeric.get(1).number()));
        skips.setSelected(false);
        filling = false;
    }

    /** The chosen columns: one or two. */
    List<CsvPreview.Column> columns() {
        return List.of(value(x), value(y)).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<CsvPreview.Column> value(
            ChoiceList<Option<Optional<CsvPreview.Column>>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Option::value);
    }

    /** The file with its format and these choices. */
    TableFile file(Path path, TableFormat format) {
        List<String> keys =
                preview.map(found ->
                                columns().stream()
                                        .map(one -> CsvPreview.key(found.columns(), one))
                                        .toList())
                        .orElseGet(List::of);
        return TableFile.of(path.toAbsolutePath().toString())
                .withFormat(format)
                .withColumns(keys)
                .withMissing(
                        skips.isSelected() ? TableFile.Missing.SKIPPED : TableFile.Missing.REFUSED)
                .withStandardised(standardised.isSelected());
    }
}
