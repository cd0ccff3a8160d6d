package org.ganscope.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.LessonBlock;
import org.ganscope.lesson.WindowStart;
import org.ganscope.math.Lazy;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Snapshot;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.compare.CompareButton;
import org.ganscope.ui.control.ChoiceList;
import org.ganscope.ui.control.KeySettings;
import org.ganscope.ui.control.SettingsPanel;
import org.ganscope.ui.files.FileDrop;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.files.FolderPicker;
import org.ganscope.ui.lesson.LessonActions;
import org.ganscope.ui.lesson.LessonFile;
import org.ganscope.ui.lesson.LessonPanel;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ScenarioStory;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.paper.Caption;
import org.ganscope.ui.paper.PictureCard;
import org.ganscope.ui.paper.PictureTaker;
import org.ganscope.ui.predict.PredictionBar;
import org.ganscope.ui.predict.SketchFiles;
import org.ganscope.ui.predict.SketchLayer;
import org.ganscope.ui.run.Pulses;
import org.ganscope.ui.run.RunView;
import org.ganscope.ui.saving.FileMenu;
import org.ganscope.ui.saving.RecentFiles;
import org.ganscope.ui.saving.RunFiles;
import org.ganscope.ui.saving.RunOpening;
import org.ganscope.ui.saving.ViewKeeper;
import org.ganscope.ui.slow.SlowPanel;
import org.ganscope.ui.theme.TextSizes;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.ui.timeline.TimelineBar;
import org.ganscope.view.PlotAxes;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The whole window: toolbar, settings, stage with its verdict, charts. It pulls frames after {@link
 * #startPulses}; otherwise {@link #refresh} draws the state of the model.
 */
public final class GanscopeWindow extends StackPane implements LessonActions {
    /** The style class of a window whose text is enlarged. */
    private static final String PRESENTATION = "presentation";

    public static final double LEAST_WIDTH = 1024;
    public static final double LEAST_HEIGHT = 700;

    /** The part of a window's height that a window manager takes, with a margin. */
    private static final double TITLE_BAR = 40;

    public static final double WIDTH = 1280;
    public static final double HEIGHT = 800;

    private final RunModel model;
    private final ViewState view;
    private final Comparison comparison;
    private final Prediction prediction;
    private final SketchFiles sketches;
    private final SettingsPanel settings;
    private final SettingsColumn column;
    private final LessonModel lessons;
    private final LessonPanel lesson;
    private final LessonFile lessonFile;
    private final Toolbar toolbar;
    private final RunView run;
    private final ViewKeeper views;
    private final RunFiles files;
    private final RunOpening opening;
    private final ComparedRun compared;
    private final CompareButton compare;
    private final FileDrop droppedOnSecond;
    private final Lazy<KeySettings> keySettings;
    private final SlowPanel slowPanel;
    private final StackPane slowPlace = new StackPane();
    private final StackPane lessonPlace = new StackPane();

    /** What the column says of a panel that is shown instead of the charts. */
    private final Label slowElsewhere = new Label(Text.of("side.elsewhere"));

    private final Label lessonElsewhere = new Label(Text.of("side.elsewhere"));

    /** What the column showed before slow motion. */
    private SidePanel sideBefore = SidePanel.SETTINGS;

    private final SettingsDrawer drawer;
    private final VBox right;
    private final Overlays overlays;
    private final Pulses pulses;
    private final WarmUps warmUps;
    private final Spotlight spotlight = new Spotlight();
    private final BlackScreen blackScreen = new BlackScreen();
    private TextSizes sizes = TextSizes.DESK;

    public GanscopeWindow(RunModel model, ViewState view) {
        this(model, view, FilePicker.ofTheSystem(), FolderPicker.ofTheSystem(), RecentFiles.none());
    }

    /**
     * A window of a run.
     *
     * @param picker asks for files
     * @param folders asks for folders
     * @param recent the files that were opened or saved last
     */
    public GanscopeWindow(
            RunModel model,
            ViewState view,
            FilePicker picker,
            FolderPicker folders,
            RecentFiles recent) {
        this.model = model;
        this.view = view;
        comparison = new Comparison(model);
        prediction = new Prediction(model, comparison);
        sketches = new SketchFiles(prediction, picker);
        warmUps = new WarmUps(model.configProperty(), model.snapshotProperty());
        Typeface.register(); // before any part needs a font
        applyStyles(this);
        StackPane room = new StackPane();
        StackPane stageArea = new StackPane();
        overlays =
                new Overlays(
                        comparison,
                        view,
                        picker,
                        folders,
                        this::open,
                        this::openLesson,
                        this::openSketches,
                        this::showValueChart,
                        this::read,
                        () -> pictures(picker, room),
                        room,
                        stageArea);
        settings =
                new SettingsPanel(
                        model,
                        this::ownData,
                        () -> new RateMapRow(overlays),
                        () -> new FormulasButton(overlays));
        run = new RunView(model, view, GanscopeWindow::copyReport);
        run.charts().link(ChartSpecs.LOSSES, overlays::toggleFormulas);
        views = new ViewKeeper(model, view, run.shownChartsProperty());
        files = new RunFiles(comparison, views, picker, recent);
        opening =
                new RunOpening(
                        comparison,
                        views,
                        picker,
                        files,
                        this::openTable,
                        this::openPicture,
                        this::openLesson,
                        file -> openSketches(List.of(file)));
        column =
                new SettingsColumn(
                        comparison,
                        settings,
                        run -> new OwnDataRow(run.configProperty(), run.ownTargets(), overlays),
                        () -> new RateMapRow(overlays),
                        () -> new FormulasButton(overlays),
                        this::askForSecond);
        compared =
                new ComparedRun(
                        comparison, view, run, sizes, GanscopeWindow::copyReport, this::wake);
        compare = new CompareButton(comparison, this::askForSecond);
        lessons = new LessonModel(model, comparison, view);
        new ScenarioStory(model, lessons);
        lesson = new LessonPanel(model, lessons, this);
        lessonFile = new LessonFile(lessons, lesson);
        pulses =
                new Pulses(
                        List.of(
                                new SettingsFiller(settings),
                                compared,
                                run,
                                new PredictedRun(prediction, run, view, this::wake),
                                column));
        stageArea.getChildren().add(compared.stages());
        keySettings = new Lazy<>(() -> KeySettings.ofALecture(model));
        right = new VBox(run.charts());
        right.getStyleClass().add("charts");
        VBox.setVgrow(run.charts(), Priority.ALWAYS);
        HBox middle = new HBox(stageArea, right);
        middle.getStyleClass().add("middle");
        HBox.setHgrow(stageArea, Priority.ALWAYS);
        stageArea.setMinSize(0, 0);
        slowPanel =
                new SlowPanel(
                        comparison,
                        comparison
                                .editedProperty()
                                .flatMap(each -> viewOf(each).stage().enlargedProperty()),
                        this::leaveSlowMotion);
        VBox.setVgrow(slowPanel, Priority.ALWAYS);
        VBox.setVgrow(lesson, Priority.ALWAYS);
        drawer = new SettingsDrawer(side(), middle, stageArea);
        BorderPane whole = new BorderPane();
        FileMenu menu = new FileMenu(model, files, opening);
        PictureKeys pictureKeys = pictureKeys();
        menu.add("picture.menu", "Shortcut+E", () -> pictureKeys.open(getScene()));
        toolbar =
                new Toolbar(
                        comparison,
                        view,
                        overlays,
                        menu,
                        drawer.openProperty(),
                        this::openSeed,
                        this::toggleSlowMotion);
        whole.setTop(new VBox(toolbar, new PredictionBar(prediction, sketches)));
        whole.setCenter(middle);
        HBox below = new HBox(new TimelineBar(comparison, view, compare));
        below.getStyleClass().add("below");
        HBox.setHgrow(below.getChildren().getFirst(), Priority.ALWAYS);
        whole.setBottom(below);
        LessonLayer over = new LessonLayer(new Places(whole, run), lessons, view);
        lesson.pointedProperty().subscribe(over::point);
        SketchLayer sketchLayer =
                new SketchLayer(prediction, curve -> plot(curve, stageArea), view);
        lessons.lessonProperty().subscribe(open -> showLesson());
        view.sideProperty().subscribe(side -> showLesson());
        room.getChildren().addAll(whole, over, sketchLayer);
        getChildren()
                .addAll(
                        new ShrinkPane(room, LEAST_WIDTH, LEAST_HEIGHT - TITLE_BAR),
                        spotlight,
                        blackScreen);
        setFocusTraversable(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::leaveFields);
        addEventHandler(KeyEvent.KEY_PRESSED, run.stage()::press);
        sceneProperty().subscribe(scene -> dress(scene));
        right.setMinWidth(USE_PREF_SIZE);
        view.presentingProperty().subscribe(presenting -> fit());
        view.textScaleProperty().subscribe(scale -> fit());
        widthProperty().subscribe(width -> fit());
        heightProperty().subscribe(height -> fit());
        model.setOnChange(this::wake);
        droppedOnSecond =
                DroppedFiles.ofSecond(
                        comparison,
                        overlays,
                        file -> opening.second().open(file),
                        this::openLesson);
        comparison
                .secondProperty()
                .subscribe(second -> {
                    arrangeRight();
                    second().ifPresent(shown -> droppedOnSecond.installIn(shown.stage(), room));
                });
    }

    private PictureKeys pictureKeys() {
        return new PictureKeys(
                overlays.pictures(),
                () -> view.themeProperty().get(),
                () -> !view.hiddenProperty().get().isEmpty(),
                () -> model.notices().tell(Notice.Kind.TROUBLE, Text.of("picture.covered")));
    }

    /** @param room what the window shows, without what lies over it */
    private PictureCard pictures(FilePicker picker, StackPane room) {
        Parent whole = (Parent) room.getChildren().getFirst();
        return new PictureCard(
                new PictureTaker(view.themeProperty(), this, this::refresh),
                () -> new WindowPlaces(whole, compared.stages(), run.charts()).now(),
                this::caption,
                picker,
                words -> model.notices().tell(Notice.Kind.DONE, words),
                words -> model.notices().tell(Notice.Kind.TROUBLE, words));
    }

    private String caption() {
        Snapshot shown = model.leadProperty().get();
        return Caption.of(model.origin().scenarioProperty().get(), shown.config(), shown.step());
    }

    private SideColumn side() {
        SequencedMap<SidePanel, Region> panels = new LinkedHashMap<>();
        lessonPlace.prefWidthProperty().bind(lesson.prefWidthProperty());
        slowPlace.prefWidthProperty().bind(column.prefWidthProperty());
        panels.put(SidePanel.SETTINGS, column);
        panels.put(SidePanel.LESSON, lessonPlace);
        panels.put(SidePanel.SLOW_MOTION, slowPlace());
        return new SideColumn(view.sideProperty(), panels);
    }

    /** The place of the panel of slow motion, which lasts as long as it is chosen. */
    private Region slowPlace() {
        view.sideProperty()
                .subscribe((before, side) -> {
                    if (side == SidePanel.SLOW_MOTION) {
                        sideBefore = before;
                    }
                    followSlowly();
                });
        comparison
                .editedProperty()
                .subscribe((before, now) -> {
                    before.slowMotion().leave();
                    followSlowly();
                });
        slowPlace.getChildren().setAll(slowPanel);
        return slowPlace;
    }

    /** Slow motion is that of the run whose settings are changed, while its panel is chosen. */
    private void followSlowly() {
        if (isSlow()) {
            comparison.edited().slowMotion().open();
        } else {
            comparison.edited().slowMotion().leave();
        }
        arrangeRight();
    }

    private boolean isSlow() {
        return view.sideProperty().get() == SidePanel.SLOW_MOTION;
    }

    /** The view of one of the runs. */
    private RunView viewOf(RunModel shown) {
        return second().filter(other -> other.model() == shown).orElse(run);
    }

    /** Opens the panel of slow motion, or leaves it if it is open. */
    private void toggleSlowMotion() {
        if (isSlow()) {
            leaveSlowMotion();
        } else {
            drawer.openProperty().set(!sizes.arePresented());
            view.sideProperty().set(SidePanel.SLOW_MOTION);
        }
    }

    private void leaveSlowMotion() {
        view.sideProperty().set(sideBefore);
        drawer.leave();
    }

    private void wake() {
        pulses.wake();
    }

    /** Gives a node the style sheet of the window, for parts of it that are drawn alone. */
    public static void applyStyles(Parent node) {
        node.getStyleClass().add("ganscope-window");
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        GanscopeWindow.class.getResource("window.css"),
                                        "window.css")
                                .toExternalForm());
    }

    private OwnDataRow ownData() {
        return new OwnDataRow(model.configProperty(), model.ownTargets(), overlays);
    }

    /** Gives text and charts the sizes that suit the window's size. */
    private void fit() {
        boolean isPresenting = view.presentingProperty().get();
        TextSizes suited =
                isPresenting
                        ? TextSizes.presented(
                                view.textScaleProperty().get(),
                                Math.max(getWidth(), LEAST_WIDTH),
                                Math.max(getHeight(), LEAST_HEIGHT - TITLE_BAR))
                        : TextSizes.DESK;
        settings.setPrefWidth(suited.settingsWidth(getWidth()));
        lesson.setPrefWidth(suited.lessonWidth(getWidth()));
        if (!suited.equals(sizes)) {
            boolean isOther = suited.arePresented() != sizes.arePresented();
            sizes = suited;
            setStyle(sizes.style(sizes.controls()));
            right.setStyle(sizes.style(sizes.reading()));
            lesson.setStyle(sizes.style(sizes.reading()));
            run.stage().setTextSizes(sizes);
            compared.setTextSizes(sizes);
            overlays.setTextSizes(sizes);
            run.charts().setFew(isPresenting, sizes.areLarge());
            keySettings.made().ifPresent(this::size);
            if (isOther) {
                present(isPresenting);
            }
        }
        arrangeRight();
    }

    /**
     * The text becomes larger, with fewer parts: a drawer for the settings, only the main charts.
     */
    private void present(boolean isPresenting) {
        if (isPresenting) {
            getStyleClass().add(PRESENTATION);
        } else {
            getStyleClass().remove(PRESENTATION);
        }
        drawer.setOver(isPresenting);
    }

    private void open(Path file) {
        opening.open(file);
    }

    /** Opens the file of a lesson; one that cannot be used is told, and nothing changes. */
    void openLesson(Path file) {
        try {
            lessonFile.open(file);
        } catch (InputException e) {
            model.notices().tell(Notice.Kind.TROUBLE, e.getMessage());
        }
    }

    private void openSketches(List<Path> saved) {
        sketches.open(saved);
    }

    /** Where a curve is drawn, unless a sheet lies over the stage. */
    private Optional<PlotAxes> plot(PredictedCurve curve, StackPane stageArea) {
        boolean isUnderASheet =
                !curve.isOverSteps()
                        && stageArea.getChildren().stream().skip(1).anyMatch(Node::isVisible);
        return isUnderASheet ? Optional.empty() : run.axes(curve);
    }

    private void read(Lesson chosen) {
        lessons.open(chosen);
    }

    /** Shows what a start asks for; everything else stays as it was left. */
    public void begin(WindowStart start) {
        new LectureBeginning(model, view, lessons, opening, this::openLesson).begin(start);
    }

    /** A lesson that is opened is seen, even if the column was closed. */
    private void showLesson() {
        boolean isOpen = lessons.lessonProperty().get().isPresent();
        boolean isChosen = view.sideProperty().get() == SidePanel.LESSON;
        if (isOpen && isChosen) {
            drawer.openProperty().set(!sizes.arePresented());
        }
        arrangeRight();
    }

    private void askForSecond() {
        opening.second().ask(getScene().getWindow());
    }

    private void openTable(Path file) {
        overlays.data().open(file);
    }

    private void openPicture(Path file) {
        overlays.editor().openPicture(file);
    }

    /** Saves the run of the window. */
    public RunFiles files() {
        return files;
    }

    /** Opens files in the window. */
    public RunOpening opening() {
        return opening;
    }

    /** The run, and a second one while two are compared. */
    public Comparison comparison() {
        return comparison;
    }

    /** Notes how the window shows its run. */
    public ViewKeeper views() {
        return views;
    }

    /**
     * The charts and, while presenting, the key settings above them: they are those of one run, and
     * the charts of two need the room. A presentation shows slow motion or the page of a lesson
     * there, since a drawer would cover the stage.
     */
    private void arrangeRight() {
        Optional<Region> instead = insteadOfCharts();
        put(slowPanel, slowPlace, slowElsewhere, instead);
        put(lesson, lessonPlace, lessonElsewhere, instead);
        right.setPrefWidth(
                instead.map(panel ->
                                panel == lesson
                                        ? sizes.lessonWidth(getWidth())
                                        : sizes.slowWidth(getWidth()))
                        .orElse(sizes.chartWidth(getWidth())));
        boolean hasKeySettings =
                instead.isEmpty() && sizes.arePresented() && comparison.second().isEmpty();
        List<Node> shown = new ArrayList<>();
        if (hasKeySettings) {
            shown.add(keySettings.get());
            size(keySettings.get());
        }
        shown.add(instead.orElse(run.charts()));
        set(right, shown);
    }

    private static void set(Pane place, List<Node> shown) {
        if (!place.getChildren().equals(shown)) {
            place.getChildren().setAll(shown);
        }
    }

    private Optional<Region> insteadOfCharts() {
        if (!sizes.arePresented()) {
            return Optional.empty();
        }
        if (isSlow()) {
            return Optional.of(slowPanel);
        }
        boolean isReading =
                lessons.lessonProperty().get().isPresent()
                        && view.sideProperty().get() == SidePanel.LESSON;
        return isReading ? Optional.of(lesson) : Optional.empty();
    }

    /** Puts a panel into its place in the column, unless it takes that of the charts. */
    private static void put(
            Region panel, StackPane place, Label note, Optional<Region> insteadOfCharts) {
        boolean isElsewhere = insteadOfCharts.filter(panel::equals).isPresent();
        set(place, List.of(isElsewhere ? note : panel));
    }

    private void size(KeySettings pinned) {
        pinned.setStyle(sizes.style(sizes.pinned()));
    }

    /** What is done with files that are dropped. */
    FileDrop dropped() {
        return overlays.dropped();
    }

    @Override
    public void predict(LessonBlock.Prediction prediction) {
        this.prediction.begin(prediction.curve(), prediction.steps());
    }

    @Override
    public void openSlowMotion() {
        view.sideProperty().set(SidePanel.SLOW_MOTION);
    }

    /** What is predicted. */
    Prediction prediction() {
        return prediction;
    }

    /** The lesson that is open. */
    public LessonModel lessons() {
        return lessons;
    }

    /** The same for files that are dropped onto the second of two runs. */
    FileDrop droppedOnSecond() {
        return droppedOnSecond;
    }

    private void showValueChart() {
        run.charts().bringBack(ChartSpecs.VALUE);
    }

    private void openSeed() {
        drawer.openProperty().set(true);
        view.sideProperty().set(SidePanel.SETTINGS);
        column.open("seed");
    }

    /** A click outside all controls ends typing, so that the keys of the window work again. */
    private void leaveFields(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && at != this) {
            if (at.isFocusTraversable()) {
                return;
            }
            at = at.getParent();
        }
        requestFocus();
    }

    private void dress(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        view.themeProperty().subscribe(theme -> theme.apply(scene));
        scene.focusOwnerProperty().subscribe(this::giveToStage);
        FullScreen fullScreen = new FullScreen(scene);
        new Shortcuts(
                        comparison,
                        view,
                        run.stage().layers(),
                        overlays,
                        new FileKeys(files, opening, pictureKeys()),
                        new LectureKeys(view, lessons, spotlight, blackScreen),
                        toolbar::chooseScenario,
                        compare::fire,
                        this::toggleSlowMotion,
                        prediction,
                        () -> quit(scene))
                .install(scene, drawer, fullScreen);
    }

    /** Gives the arrow keys back to the stage after a choice from a list. */
    private void giveToStage(@Nullable Node before, @Nullable Node now) {
        if (now == this && before instanceof ChoiceList<?> && !Overlay.isOnOne(before)) {
            run.stage().takeFocus();
        }
    }

    private static void quit(Scene scene) {
        Window window = scene.getWindow();
        if (window != null) {
            window.hide();
        }
    }

    /**
     * From now on takes one frame per pulse while there are any; called when it is in its scene.
     */
    public void startPulses() {
        pulses.start(getScene());
    }

    public void stopPulses() {
        pulses.stop(getScene());
    }

    /** Uses its idle time to be fast when the training begins. */
    public void useRests() {
        pulses.setOnRest(warmUps::begin, warmUps::stop);
    }

    private static void copyReport(Throwable failure) {
        FailureReport.copy(FailureReport.of(failure));
    }

    /** Makes the parts now that otherwise come after the first pictures. */
    void fill() {
        settings.fill();
    }

    /** Draws the present state of the model. */
    public void refresh(long now) {
        fill();
        compared.refresh(now);
        run.refresh(now);
    }

    /** Its work while it rests. For tests. */
    WarmUps warmUps() {
        return warmUps;
    }

    /** Whether its timer is running. For tests. */
    boolean isPulsing() {
        return pulses.areRunning();
    }

    /** The view of its run. */
    RunView run() {
        return run;
    }

    /** The view of the second run, while two are compared. */
    Optional<RunView> second() {
        return compared.second();
    }

    public RunModel model() {
        return model;
    }

    public ViewState view() {
        return view;
    }

    /** The groups of settings that are closed, by key. */
    public Set<String> closedSections() {
        return settings.closedSectionsProperty().get();
    }

    /** {@link #closedSections}. */
    ReadOnlyObjectProperty<Set<String>> closedSectionsProperty() {
        return settings.closedSectionsProperty();
    }

    /** The charts against steps that are shown, at least one. */
    ObjectProperty<Set<ChartSpecs>> shownChartsProperty() {
        return run.shownChartsProperty();
    }

    public void closeSections(Set<String> keys) {
        settings.closeSections(keys);
    }
}
