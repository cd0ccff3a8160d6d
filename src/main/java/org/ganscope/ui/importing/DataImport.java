package org.ganscope.ui.importing;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.session.file.csv.CsvProgress;
import org.ganscope.session.file.csv.CsvRefusal;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.SuitedSettings;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The dialog in which you import data from a CSV file. The file is examined and read on its own
 * thread; nothing is changed before Use.
 */
public final class DataImport extends Overlay {
    /** Patterns of the names of files with tables. */
    public static final List<String> TABLES =
            List.of("*.csv", "*.tsv", "*.tab", "*.txt", "*.dat", "*.data");

    private final ReadOnlyObjectProperty<Theme> theme;
    private final FilePicker picker;
    private final SuitedSettings settings;
    private final Label name = new Label();
    private final Label form = new Label();
    private final PreviewTable preview = new PreviewTable();
    private final FormatChoices formats = new FormatChoices(this::lookAgain);
    private final ImportChoices choices = new ImportChoices(this::read);
    private final StackPane picture = new StackPane();
    private final Label figures = new Label();
    private final Label few = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label doing = new Label();
    private final Label refusal = new Label();
    private final CheckBox suited = new CheckBox(Text.of("drawing.suited"));
    private final Button use = new Button();
    private final HBox chosen = new HBox(choices, picture);
    private Path file = Path.of("");
    private TableFormat wanted = TableFormat.GUESSED;
    private Optional<CsvPreview> found = Optional.empty();
    private Optional<TargetConfig> read = Optional.empty();
    private Optional<Reading<CsvPreview>> looking = Optional.empty();
    private Optional<Reading<TargetConfig>> reading = Optional.empty();
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    lookIn();
                }
            };

    /**
     * An import for the data of a run.
     *
     * @param settings receive the data
     */
    public DataImport(
            SuitedSettings settings, ReadOnlyObjectProperty<Theme> theme, FilePicker picker) {
        this.settings = settings;
        this.theme = theme;
        this.picker = picker;
        beginClosed();
        setId("data-import");
        name.getStyleClass().add("card-title");
        name.setId("import-name");
        form.getStyleClass().add("secondary");
        form.setId("import-form");
        form.setWrapText(true);
        figures.getStyleClass().add("secondary");
        figures.setId("import-figures");
        figures.setWrapText(true);
        few.getStyleClass().add("strong");
        few.setId("import-few");
        few.setWrapText(true);
        few.visibleProperty().bind(few.textProperty().isNotEmpty());
        bar.setId("import-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Text.of("import.progress"));
        doing.getStyleClass().addAll("secondary", "small");
        doing.setId("import-doing");
        doing.visibleProperty().bind(bar.visibleProperty());
        refusal.getStyleClass().add("refusal");
        refusal.setId("import-refusal");
        refusal.setWrapText(true);
        picture.getStyleClass().add("import-picture");
        picture.setId("import-picture");
        choices.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(picture, Priority.ALWAYS);
        chosen.getStyleClass().add("import-chosen");
        form.visibleProperty().bind(form.textProperty().isNotEmpty());
        ScrollPane rows = new ScrollPane(preview);
        rows.visibleProperty().bind(Bindings.isNotEmpty(preview.getChildren()));
        rows.setFocusTraversable(false);
        rows.getStyleClass().add("import-rows");
        for (Region part :
                List.of(formats, form, rows, chosen, doing, bar, refusal, suited, figures, few)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        chosen.setMinHeight(0);
        figures.setMinHeight(USE_PREF_SIZE);
        few.setMinHeight(USE_PREF_SIZE);
        form.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        VBox.setVgrow(chosen, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.SOMETIMES); // if nothing can be chosen
        VBox card =
                new VBox(
                        name, formats, form, rows, chosen, figures, few, doing, bar, refusal, gap,
                        footer());
        card.getStyleClass().addAll("card", "editor-card", "import-card");
        card.setMinSize(0, 0); // in a small window the picture and the rows shrink
        setMinSize(0, 0);
        getChildren().add(card);
        theme.subscribe(this::draw);
        figures.fontProperty().subscribe(this::draw);
        settings.configProperty().subscribe(now -> question());
    }

    /** Whether the data need other networks than those of the run that is to get them. */
    private void question() {
        suited.setVisible(
                read.filter(target -> settings.areInQuestion(target.dimension())).isPresent());
    }

    private Node footer() {
        suited.setId("import-suited");
        suited.setSelected(true);
        new Hint(Text.of("drawing.suited.tooltip")).on(suited);
        use.setId("import-use");
        use.getStyleClass().add("primary");
        use.textProperty().bind(settings.wordsProperty());
        use.setMinWidth(USE_PREF_SIZE);
        use.setOnAction(event -> use());
        Button other = new Button(Text.of("import.other"));
        other.setId("import-other");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(event -> ask());
        Button cancel = new Button(Text.of("drawing.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(other, suited, gap, cancel, use);
        buttons.getStyleClass().add("editor-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /** Asks for a file and opens it. */
    public void ask() {
        picker.pick(getScene().getWindow(), Text.of("import.title"), Text.of("import.kind"), TABLES)
                .ifPresent(this::open);
    }

    /** Examines a file of any kind; its errors are shown here. */
    public void open(Path chosenFile) {
        stop();
        file = chosenFile;
        wanted = TableFormat.GUESSED;
        formats.setVisible(false);
        name.setText(Text.of("import.name", String.valueOf(chosenFile.getFileName())));
        preview();
        super.open();
    }

    private void lookAgain() {
        stop();
        wanted = formats.wanted();
        preview();
    }

    private void preview() {
        found = Optional.empty();
        form.setText("");
        preview.getChildren().clear();
        chosen.setVisible(false);
        clear();
        Path looked = file;
        TableFormat format = wanted;
        looking = Optional.of(Reading.start(progress -> CsvFile.preview(looked, format)));
        bar.setVisible(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        doing.setText(Text.of("import.looking"));
        watch.start();
    }

    /** Clears the results of the last choice. */
    private void clear() {
        read = Optional.empty();
        picture.getChildren().clear();
        figures.setVisible(false);
        few.setText("");
        refusal.setVisible(false);
        suited.setVisible(false);
        use.setDisable(true);
    }

    private void stop() {
        watch.stop();
        looking.ifPresent(Reading::stop);
        reading.ifPresent(Reading::stop);
        looking = Optional.empty();
        reading = Optional.empty();
    }

    @Override
    public void close() {
        stop();
        super.close();
    }

    private void lookIn() {
        if (looking.isPresent() && looking.get().poll(this::show, this::refuse)) {
            looking = Optional.empty();
        }
        reading.ifPresent(now -> showProgress(now.share()));
        if (reading.isPresent() && reading.get().poll(this::show, this::refuse)) {
            reading = Optional.empty();
        }
        boolean goesOn = looking.isPresent() || reading.isPresent();
        bar.setVisible(goesOn);
        if (!goesOn) {
            watch.stop();
        }
    }

    /** The work after the last byte takes some time too, of unknown length. */
    private void showProgress(double share) {
        bar.setProgress(share);
        doing.setText(Text.of(share < 0 ? "import.building" : "import.reading"));
    }

    private void show(CsvPreview now) {
        found = Optional.of(now);
        form.setText(FormWords.of(now));
        formats.offer(now, wanted);
        formats.setVisible(true);
        choices.offer(now);
        chosen.setVisible(true);
        read();
    }

    /** Reads the chosen columns, from the beginning. */
    private void read() {
        reading.ifPresent(Reading::stop);
        clear();
        showRows(Optional.empty());
        Optional<CsvRefusal> doubt = found.flatMap(CsvPreview::doubt);
        if (doubt.isPresent()) {
            refuse(doubt.get());
            return;
        }
        TableFile file = choices.file(this.file, wanted);
        int dimension = choices.columns().size();
        if (dimension > 0) {
            reading = Optional.of(Reading.start(progress -> target(file, dimension, progress)));
            watch.start();
        }
    }

    private void showRows(Optional<CsvRefusal> refused) {
        List<Integer> taken = choices.columns().stream().map(CsvPreview.Column::number).toList();
        found.ifPresent(now -> preview.show(now, taken, refused));
    }

    private static TargetConfig target(TableFile file, int dimension, CsvProgress progress) {
        TargetKind kind = dimension == 1 ? TargetKind.TABLE_LINE : TargetKind.TABLE_PLANE;
        return TableTarget.read(TargetConfig.standard(kind), file, progress);
    }

    private void show(TargetConfig target) {
        read = Optional.of(target);
        draw();
        Table table = (Table) target.material();
        figures.setText(FormWords.figures(table, names()));
        figures.setVisible(true);
        few.setText(FormWords.fewness(table).orElse(""));
        question();
        use.setDisable(false);
    }

    private List<String> names() {
        return found.map(now ->
                        choices.columns().stream()
                                .map(one -> ColumnNames.quoted(now, one))
                                .toList())
                .orElseGet(List::of);
    }

    /** The numbers at its axes are as small, relative to the text, as those of the stage. */
    private void draw() {
        double em = 0.86 * figures.getFont().getSize();
        picture.getChildren().clear();
        read.map(target -> new DataPicture(target, theme.get().palette(), em))
                .ifPresent(picture.getChildren()::add);
    }

    private void refuse(RuntimeException failure) {
        if (!(failure instanceof InputException)) {
            stop(); // otherwise it would come again at the next pulse
            bar.setVisible(false);
            throw failure;
        }
        refusal.setText(FormWords.inWords(String.valueOf(failure.getMessage()), file));
        refusal.setVisible(true);
        if (failure instanceof CsvRefusal at) {
            showRows(Optional.of(at));
        }
    }

    private void use() {
        if (read.isEmpty()) {
            return;
        }
        try {
            settings.use(read.get(), suited.isSelected());
            close();
        } catch (InputException e) {
            refuse(e);
        }
    }

    @Override
    protected Node firstFocus() {
        return use.isDisabled() ? this : use;
    }

    @Override
    protected boolean handles(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(getScene().getFocusOwner() instanceof Button)) {
            use();
            return true;
        }
        return super.handles(event);
    }
}
