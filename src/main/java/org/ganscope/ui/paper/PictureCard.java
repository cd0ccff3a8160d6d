package org.ganscope.ui.paper;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.ganscope.export.PictureFormat;
import org.ganscope.export.PictureStyle;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Saves or copies a picture of a part of the window: which part, in which format, size and theme,
 * with a preview.
 */
public final class PictureCard extends Overlay {
    private static final double PREVIEW_WIDTH = 360;
    private static final double PREVIEW_HEIGHT = 240;

    /** A copied picture is meant for slides, which are larger than a window. */
    private static final double COPIED_SCALE = 2;

    private final PictureTaker taker;
    private final Supplier<List<PicturePlace>> places;
    private final Supplier<String> caption;
    private final FilePicker picker;
    private final Consumer<String> tell;
    private final Consumer<String> warn;
    private final ComboBox<PicturePlace> part = new ComboBox<>();
    private final ComboBox<PictureFormat> format = new ComboBox<>();
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final ComboBox<Theme> look = new ComboBox<>();
    private final CheckBox transparent = new CheckBox(Text.of("picture.transparent"));
    private final CheckBox captioned = new CheckBox(Text.of("picture.captioned"));
    private final ImageView preview = new ImageView();
    private final Label size = new Label();
    private final Button save = new Button(Text.of("picture.save"));

    /**
     * A card over the window.
     *
     * @param places the parts that there are at the moment, the whole window first
     * @param caption the line for below a picture
     * @param tell says what has been done
     * @param warn says what could not be done
     */
    public PictureCard(
            PictureTaker taker,
            Supplier<List<PicturePlace>> places,
            Supplier<String> caption,
            FilePicker picker,
            Consumer<String> tell,
            Consumer<String> warn) {
        this.taker = taker;
        this.places = places;
        this.caption = caption;
        this.picker = picker;
        this.tell = tell;
        this.warn = warn;
        beginClosed();
        setId("picture-card");
        getStyleClass().add("help-overlay");
        format.getItems().setAll(PictureFormat.values());
        format.setValue(PictureFormat.PNG);
        format.setConverter(named(PictureCard::name));
        scale.getItems().setAll(1, 2, 3, 4);
        scale.setValue(2);
        scale.setConverter(named(each -> Text.of("picture.scale.times", each)));
        scale.disableProperty().bind(format.valueProperty().isNotEqualTo(PictureFormat.PNG));
        look.getItems().setAll(Theme.values());
        look.setConverter(
                named(each ->
                        Text.of(
                                each == Theme.DARK
                                        ? "picture.theme.dark"
                                        : "picture.theme.light")));
        part.setId("picture-part");
        format.setId("picture-format");
        scale.setId("picture-scale");
        look.setId("picture-theme");
        transparent.setId("picture-transparent");
        captioned.setId("picture-captioned");
        size.getStyleClass().addAll("secondary", "small");
        Label title = new Label(Text.of("picture.title"));
        title.getStyleClass().add("card-title");
        preview.setPreserveRatio(true);
        StackPane ground = new StackPane(preview);
        ground.getStyleClass().add("picture-preview");
        ground.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        VBox right = new VBox(ground, size);
        right.getStyleClass().add("picture-side");
        HBox both = new HBox(choices(), right);
        both.getStyleClass().add("picture-both");
        VBox card = new VBox(title, both, buttons());
        card.getStyleClass().addAll("card", "picture-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
        part.valueProperty().subscribe(this::show);
        look.valueProperty().subscribe(this::show);
        scale.valueProperty().subscribe(this::show);
        format.valueProperty().subscribe(this::show);
        transparent.selectedProperty().subscribe(this::show);
        captioned.selectedProperty().subscribe(this::show);
    }

    /** What lies behind an open card gets no keys. */
    private void keepFocus(@Nullable Node owner) {
        if (isOpen() && owner != null && !holds(owner)) {
            firstFocus().requestFocus();
        }
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private static String name(PictureFormat format) {
        return Text.of(
                switch (format) {
                    case PNG -> "picture.format.png";
                    case SVG -> "picture.format.svg";
                    case PDF -> "picture.format.pdf";
                });
    }

    private Node choices() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("picture-choices");
        row(grid, 0, "picture.part", part);
        row(grid, 1, "picture.format", format);
        row(grid, 2, "picture.scale", scale);
        row(grid, 3, "picture.theme", look);
        grid.add(transparent, 0, 4, 2, 1);
        grid.add(captioned, 0, 5, 2, 1);
        return grid;
    }

    private static void row(GridPane grid, int row, String key, ComboBox<?> choice) {
        Label name = new Label(Text.of(key));
        name.setLabelFor(choice);
        choice.setAccessibleText(name.getText());
        choice.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(row, name, choice);
    }

    private Node buttons() {
        save.setId("picture-save");
        save.getStyleClass().add("primary");
        save.setOnAction(event -> save());
        Button copy = new Button(Text.of("picture.copy"));
        copy.setId("picture-copy");
        copy.setOnAction(event -> {
            Theme theme = look.getValue();
            copy(part.getValue(), theme, file(theme, COPIED_SCALE));
            close();
        });
        Button close = new Button(Text.of("picture.close"));
        close.setId("picture-close");
        close.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox buttons = new HBox(close, gap, copy, save);
        buttons.getStyleClass().add("help-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /** Opens with a part chosen. */
    public void open(Optional<PicturePlace> wanted) {
        List<PicturePlace> found = places.get();
        String before = part.getValue() == null ? "" : part.getValue().id();
        part.getItems().setAll(found);
        look.setValue(taker.theme().get());
        open();
        PicturePlace chosen =
                wanted.or(() -> found.stream().filter(each -> each.id().equals(before)).findFirst())
                        .orElse(found.getFirst());
        part.setValue(chosen); // which shows it
    }

    /** The part that holds a node, the smallest first. */
    public Optional<PicturePlace> holding(Node node) {
        return places.get().reversed().stream()
                .filter(place -> isIn(node, place.node()))
                .findFirst();
    }

    /** The part for which nobody has to choose. */
    public PicturePlace stage() {
        List<PicturePlace> found = places.get();
        return found.stream()
                .filter(place -> place.id().equals("stage"))
                .findFirst()
                .orElse(found.getFirst());
    }

    private static boolean isIn(Node node, Node place) {
        Node at = node;
        while (at != null && at != place) {
            at = at.getParent();
        }
        return at == place;
    }

    @Override
    protected Node firstFocus() {
        return save;
    }

    private PictureFile file(Theme theme, double pixels) {
        PictureStyle style =
                new PictureStyle(format.getValue(), pixels, transparent.isSelected(), false);
        return PictureFile.of(style, theme.palette(), captioned.isSelected() ? caption.get() : "");
    }

    private void show() {
        PicturePlace place = part.getValue();
        if (!isOpen() || place == null || look.getValue() == null) {
            return;
        }
        Theme theme = look.getValue();
        BufferedImage image =
                taker.take(place.node(), theme, picture -> file(theme, 1).image(picture));
        preview.setImage(SwingFXUtils.toFXImage(image, null));
        preview.setFitWidth(Math.min(PREVIEW_WIDTH, image.getWidth()));
        preview.setFitHeight(Math.min(PREVIEW_HEIGHT, image.getHeight()));
        boolean hasPixels = format.getValue() == PictureFormat.PNG;
        int times = hasPixels ? scale.getValue() : 1;
        size.setText(
                Text.of(
                        hasPixels ? "picture.size" : "picture.size.lines",
                        Math.round(times * (double) image.getWidth()),
                        Math.round(times * (double) image.getHeight())));
    }

    /** Puts a picture on the clipboard. */
    public void copy(PicturePlace place, Theme theme) {
        copy(place, theme, new PictureFile(COPIED_SCALE, theme.palette(), false, ""));
    }

    private void copy(PicturePlace place, Theme theme, PictureFile file) {
        BufferedImage image = taker.take(place.node(), theme, file::image);
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image, null));
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(Text.of("picture.copied", place.name()));
    }

    private void save() {
        PicturePlace place = part.getValue();
        PictureFormat kind = format.getValue();
        Theme theme = look.getValue();
        picker.pickToSave(
                        getScene().getWindow(),
                        Text.of("picture.title"),
                        name(kind),
                        "*." + kind.ending(),
                        "ganscope-" + place.id() + "." + kind.ending())
                .map(file -> withEnding(file, kind))
                .ifPresent(file -> {
                    write(place, kind, theme, file);
                    close();
                });
    }

    /** With an ending that the dialog did not ask about, an existing file is kept. */
    private static Path withEnding(Path file, PictureFormat kind) {
        String name = String.valueOf(file.getFileName());
        String ending = "." + kind.ending();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return file;
        }
        Path whole = file.resolveSibling(name + ending);
        for (int i = 2; Files.exists(whole); i++) {
            whole = file.resolveSibling(name + "-" + i + ending);
        }
        return whole;
    }

    private void write(PicturePlace place, PictureFormat kind, Theme theme, Path file) {
        try (AtomicFile out = new AtomicFile(file)) {
            PictureFile drawn = file(theme, scale.getValue());
            byte[] bytes = taker.take(place.node(), theme, picture -> drawn.write(picture, kind));
            out.append(bytes);
            out.commit();
            tell.accept(Text.of("picture.saved", file.getFileName()));
        } catch (InputException e) {
            warn.accept(String.valueOf(e.getMessage()));
        }
    }
}
