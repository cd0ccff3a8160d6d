package org.ganscope.ui.sweep;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.ganscope.experiment.Sweep;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.files.FolderPicker;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.words.SettingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The learning-rate map, or that of any two settings: a board over the stage that fills while it is
 * computed. While it is closed its runs wait, so that they take nothing from the run in the window.
 */
public final class SweepBoard extends Overlay {
    /** Between two looks at the results: fast enough to see it fill. */
    private static final Duration LOOK = Duration.millis(150);

    /** Between the board and the edge of the window, as beside the charts. */
    private static final double EDGE = 12;

    private final Comparison comparison;
    private final ReadOnlyObjectProperty<GanConfig> config;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final SweepFiles files;
    private final Label status = new Label();
    private final Label since = new Label();
    private final Label refusal = new Label();
    private final SweepControls controls;
    private final SweepPlan plan = new SweepPlan(this::show, this::preview);
    private final MapView map = new MapView(this::point, this::openFirst, this::openFirstAsSecond);
    private final MapLegend legend = new MapLegend();
    private final CellCard card = new CellCard(this::open, this::openAsSecond);
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, event -> look()));
    private final VBox whole = new VBox();
    private Optional<Supplier<Insets>> ground = Optional.empty();
    private Optional<SweepWork> work = Optional.empty();
    private Optional<SweepWork> former = Optional.empty();
    private int shown = -1;
    private boolean goesOn;

    /**
     * A board for the runs of a window.
     *
     * @param comparison its first run has the settings with which a sweep begins; it or the second
     *     one gets those of a cell
     * @param picker asks for a sweep to open
     * @param folders asks where to save one
     */
    public SweepBoard(
            Comparison comparison,
            ReadOnlyObjectProperty<Theme> theme,
            FilePicker picker,
            FolderPicker folders) {
        this.comparison = comparison;
        config = comparison.first().configProperty();
        this.theme = theme;
        files = new SweepFiles(picker, folders);
        controls = new SweepControls(new Buttons());
        beginClosed();
        setId("sweep-board");
        setPickOnBounds(false);
        looks.setCycleCount(Animation.INDEFINITE);
        status.setId("sweep-status");
        since.setId("sweep-since");
        refusal.setId("sweep-refusal");
        refusal.getStyleClass().add("refusal");
        for (Label label : List.of(status, since)) {
            label.getStyleClass().addAll("secondary", "small");
        }
        for (Label label : List.of(status, since, refusal)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox left = new VBox(map, legend);
        left.getStyleClass().add("sweep-left");
        VBox.setVgrow(map, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox right = new VBox(plan, controls, refusal, gap, card);
        right.getStyleClass().add("sweep-right");
        right.setMinWidth(USE_PREF_SIZE);
        HBox middle = new HBox(left, right);
        middle.getStyleClass().add("sweep-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        whole.getChildren().addAll(heading(), middle);
        whole.getStyleClass().addAll("card", "sweep-board");
        whole.setMinSize(0, 0);
        setMinSize(0, 0);
        getChildren().add(whole);
        theme.subscribe(now -> {
            map.setTheme(now);
            shown = -1;
            show();
        });
        config.subscribe(now -> {
            mark();
            showSince();
            preview();
        });
        comparison
                .secondProperty()
                .subscribe(second -> {
                    mark();
                    showIdle();
                    second.ifPresent(run -> run.configProperty().subscribe(now -> mark()));
                });
    }

    private Node heading() {
        Label title = new Label(Text.of("sweep.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("sweep-close");
        close.setAccessibleText(Text.of("sweep.close"));
        close.getStyleClass().addAll("quiet", "icon-button");
        close.setOnAction(event -> close());
        VBox words = new VBox(status, since);
        HBox heading = new HBox(title, words, gap, close);
        heading.setAlignment(Pos.TOP_LEFT);
        heading.getStyleClass().add("sweep-heading");
        return heading;
    }

    @Override
    public void open() {
        super.open();
        plan.offer(config.get());
        if (goesOn) {
            work.ifPresent(SweepWork::goOn);
        }
        looks.play();
        show();
    }

    @Override
    public void close() {
        looks.stop();
        goesOn = work.filter(SweepWork::isWorking).isPresent();
        work.ifPresent(SweepWork::pause);
        super.close();
    }

    /**
     * Lies over a node and, at a desk, over what is to the right of it; the settings stay in reach.
     *
     * @param presenting whether the audience needs what is to the right
     */
    public void lieOver(Node stage, ReadOnlyBooleanProperty presenting) {
        ground = Optional.of(() -> insets(stage, presenting.get()));
        stage.localToSceneTransformProperty().subscribe(this::requestLayout);
        stage.layoutBoundsProperty().subscribe(this::requestLayout);
    }

    private Insets insets(Node stage, boolean isPresenting) {
        Bounds at = sceneToLocal(stage.localToScene(stage.getLayoutBounds()));
        double right = getWidth() - at.getMaxX();
        return new Insets(
                at.getMinY(),
                isPresenting ? right : Math.min(right, EDGE),
                getHeight() - at.getMaxY(),
                at.getMinX());
    }

    @Override
    protected void layoutChildren() {
        Insets around = ground.map(Supplier::get).orElse(Insets.EMPTY);
        layoutInArea(
                whole,
                around.getLeft(),
                around.getTop(),
                getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom(),
                0,
                HPos.LEFT,
                VPos.TOP);
    }

    /** Changes the size of the text that is drawn. */
    public void setTextSize(double size) {
        map.setTextSize(size);
    }

    private final class Buttons implements SweepControls.Actions {
        @Override
        public void press() {
            if (work.filter(SweepWork::isWorking).isPresent()) {
                work.ifPresent(SweepWork::pause);
            } else if (work.filter(each -> !each.isWhole()).isPresent()) {
                work.ifPresent(SweepWork::goOn);
            } else {
                begin();
            }
            show();
        }

        /** The results stay. */
        @Override
        public void stop() {
            work.ifPresent(SweepWork::stop);
            work = work.filter(each -> each.made() > 0);
            show();
        }

        @Override
        public void begin() {
            refuse(() -> {
                SweepWork begun = new SweepWork(plan.sweep(config.get()));
                take(begun);
                begun.goOn();
            });
            show();
        }

        @Override
        public void save() {
            work.ifPresent(
                    each -> refuse(() -> files.save(getScene().getWindow(), each, theme.get())));
        }

        @Override
        public void load() {
            refuse(() -> files.load(getScene().getWindow()).ifPresent(SweepBoard.this::take));
        }

        @Override
        public void former() {
            former.ifPresent(SweepBoard.this::take);
        }
    }

    private void take(SweepWork loaded) {
        work.ifPresent(SweepWork::stop);
        former = work;
        work = Optional.of(loaded);
        show();
    }

    private void refuse(Runnable action) {
        refusal.setText("");
        try {
            action.run();
        } catch (InputException e) {
            refusal.setText(SettingWords.sentence(e));
        }
    }

    private void point(Optional<MapView.Cell> cell) {
        work.ifPresent(each -> card.show(frame(each), cell));
        map.setAccessibleText(card.words());
    }

    /** Marks the settings of the run in the window, or of the two that are compared. */
    private void mark() {
        map.setPresent(config.get(), comparison.second().map(RunModel::config));
    }

    private void openFirst() {
        first().ifPresent(this::open);
    }

    private void openFirstAsSecond() {
        first().ifPresent(this::openAsSecond);
    }

    /** The first run of the cell that is pointed at. */
    private Optional<Integer> first() {
        return work.flatMap(each -> map.cell().flatMap(at -> frame(each).at(at.column(), at.row())))
                .map(figures -> figures.rows().getFirst().run());
    }

    /** Starts the run of a cell in the window, and makes as many steps as on the map. */
    private void open(int run) {
        Sweep sweep = work.orElseThrow().sweep();
        refuse(() -> {
            comparison.first().starter().start(sweep.config(run));
            comparison.first().transport().stepTo(sweep.steps());
            close();
        });
    }

    /** The same as B of a comparison with the run in the window. */
    private void openAsSecond(int run) {
        Sweep sweep = work.orElseThrow().sweep();
        refuse(() -> {
            comparison.begin(sweep.config(run), sweep.steps());
            close();
        });
    }

    private SweepFrame frame(SweepWork of) {
        return SweepFrame.of(of.sweep(), of.rows(), plan.measure());
    }

    private void look() {
        if (work.filter(each -> each.version() != shown).isPresent()) {
            show();
        } else {
            work.filter(SweepWork::isWorking).map(StatusWords::of).ifPresent(status::setText);
        }
    }

    private void show() {
        legend.show(plan.measure(), theme.get().palette());
        boolean isOpenEnded = work.isEmpty() || work.get().isWhole() || !work.get().isBegun();
        plan.setFixed(!isOpenEnded);
        controls.show(work, former.isPresent());
        work.map(StatusWords::of).ifPresentOrElse(status::setText, this::showIdle);
        showSince();
        work.ifPresent(each -> {
            shown = each.version();
            show(frame(each));
        });
        preview();
    }

    private void showIdle() {
        if (work.isEmpty()) {
            boolean areTwo = comparison.second().isPresent();
            status.setText(Text.of(areTwo ? "sweep.idle.first" : "sweep.idle"));
        }
    }

    private void show(SweepFrame frame) {
        map.show(frame);
        card.show(frame, map.cell());
    }

    /** Shows the empty cells of a sweep that has not begun, unless its plan is incomplete. */
    private void preview() {
        if (work.isEmpty() && isOpen()) {
            try {
                show(SweepFrame.of(plan.sweep(config.get()), List.of(), plan.measure()));
                refusal.setText("");
            } catch (InputException e) {
                refusal.setText(SettingWords.sentence(e));
            }
        }
    }

    /** Which other settings the window has by now. */
    private void showSince() {
        since.setText(work.map(each -> StatusWords.changes(each.sweep(), config.get())).orElse(""));
    }

    /** M closes it as it opened it, except where it is a letter. */
    @Override
    protected boolean handles(KeyEvent event) {
        boolean isTyped = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.M && !isTyped) {
            close();
            return true;
        }
        return super.handles(event);
    }

    /** Theme and presentation are changed with it open, to show it to an audience. */
    @Override
    protected boolean leavesToWindow(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        boolean isTheirs = event.getCode() == KeyCode.T || event.getCode() == KeyCode.P;
        return isTheirs && isPlain && !(event.getTarget() instanceof TextInputControl);
    }

    @Override
    protected Node firstFocus() {
        return work.isPresent() ? map : controls.first();
    }
}
