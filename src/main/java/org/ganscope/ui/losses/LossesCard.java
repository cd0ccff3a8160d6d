package org.ganscope.ui.losses;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.SameGame;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.theme.Prose;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.words.GameWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The formulas of the game in force, over the stage, with the numbers of the step that is shown:
 * both losses, their values at equilibrium, V(D, G), and the slopes that G feels. It follows what
 * may be seen of the run, and only while it is open.
 */
public final class LossesCard extends Overlay {
    private final Comparison comparison;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Runnable openChart;
    private final ObjectProperty<RunModel> run;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label at = new Label();

    /** Kept in a field, since a property does not keep its bindings from being collected. */
    private final ObservableValue<Snapshot> frames;

    private List<TermRow> rows = List.of();
    private Optional<ValueSection> value = Optional.empty();
    private Optional<SlopeSection> slopes = Optional.empty();
    private Optional<GanConfig> spelled = Optional.empty();

    /**
     * A card for the run of a window, or for the one of two whose settings are changed.
     *
     * @param openChart shows V(D, G) against the steps
     */
    public LossesCard(
            Comparison comparison, ReadOnlyObjectProperty<Theme> theme, Runnable openChart) {
        this.comparison = comparison;
        this.theme = theme;
        this.openChart = openChart;
        beginClosed();
        setId("formulas-card");
        run = new SimpleObjectProperty<>(comparison.first());
        content.getStyleClass().add("formulas-content");
        content.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(heading(), scroll);
        card.getStyleClass().addAll("card", "formulas-card");
        card.setMinSize(0, 0);
        setMinSize(0, 0);
        getChildren().add(card);
        frames = run.flatMap(each -> each.curtain().seenProperty()).when(visibleProperty());
        comparison.secondProperty().subscribe(this::follow);
        comparison.sideProperty().subscribe(this::follow);
        frames.subscribe(this::show);
        theme.subscribe(now -> slopes.ifPresent(each -> each.setPalette(now.palette())));
    }

    private Node heading() {
        Label title = new Label(Text.of("formulas.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        at.setId("formulas-step");
        at.getStyleClass().addAll("secondary", "small");
        at.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("formulas-close");
        close.setAccessibleText(Text.of("formulas.close"));
        close.getStyleClass().addAll("quiet", "icon-button");
        close.setOnAction(event -> close());
        HBox heading = new HBox(title, at, gap, close);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("formulas-top");
        return heading;
    }

    private void follow() {
        boolean isSecond = comparison.sideProperty().get() == Comparison.Side.B;
        run.set(comparison.second().filter(_ -> isSecond).orElse(comparison.first()));
    }

    @Override
    public void open() {
        super.open();
        // what is shown may be from before it was closed
        show(run.get().curtain().seenProperty().get());
    }

    private void show(Snapshot frame) {
        if (!isOpen()) {
            return;
        }
        GanConfig config = frame.config();
        if (!spelled.equals(Optional.of(config))) {
            spelled = Optional.of(config);
            write(config);
        }
        SameGame game = SameGame.of(frame);
        at.setText(
                frame.step() == 0
                        ? Text.of("formulas.later")
                        : Text.of("formulas.step", NumberDisplay.count(frame.step())));
        DoubleFunction<String> writing = writing(config);
        rows.forEach(row -> row.show(game::latest, writing));
        value.ifPresent(section -> section.show(game, writing));
        slopes.ifPresent(section -> section.show(frame.batch()));
    }

    private static DoubleFunction<String> writing(GanConfig config) {
        return GameWords.of(config.objective()).hasNoisyLosses()
                ? NumberDisplay::noisy
                : NumberDisplay::value;
    }

    /** Sets the formulas of these settings. */
    private void write(GanConfig config) {
        LossTex tex = new LossTex(config);
        List<TermRow> made = new ArrayList<>();
        VBox losses = section("formulas.discriminator", "discriminator");
        made.add(add(losses, tex.discriminator()));
        if (!tex.penalised().isEmpty()) {
            made.add(add(losses, tex.penalised()));
        }
        VBox generator = section("formulas.generator", "generator");
        made.add(add(generator, tex.generator()));
        String unit = Text.of(GameWords.of(config.objective()).lossUnit());
        generator.getChildren().add(small(Text.of("formulas.unit", unit)));
        SymbolWords.of(config).forEach(words -> generator.getChildren().add(new Prose(words)));
        VBox equilibrium = section("formulas.equilibrium", "");
        EquilibriumWords.of(config)
                .forEach(words -> equilibrium.getChildren().add(new Prose(words)));
        ValueSection ofValue = new ValueSection(config, openChart);
        content.getChildren().setAll(losses, generator, equilibrium, ofValue);
        value = Optional.of(ofValue);
        slopes = Optional.of(config).filter(game -> game.objective().hasValue()).map(this::slopes);
        slopes.ifPresent(content.getChildren()::add);
        rows = List.copyOf(made);
    }

    private SlopeSection slopes(GanConfig config) {
        SlopeSection section = new SlopeSection(config);
        section.setPalette(theme.get().palette());
        return section;
    }

    private static TermRow add(VBox section, List<Term> terms) {
        TermRow row = new TermRow(terms);
        section.getChildren().add(row);
        return row;
    }

    private static VBox section(String key, String player) {
        Label heading = new Label(Text.of(key));
        heading.getStyleClass().add("formulas-heading");
        if (!player.isEmpty()) {
            heading.getStyleClass().add(player);
        }
        VBox section = new VBox(heading);
        section.getStyleClass().add("formulas-section");
        return section;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("secondary", "small");
        return label;
    }

    /** The window's keys work while it is open: one trains, and looks at the numbers. */
    @Override
    protected boolean leavesToWindow(KeyEvent event) {
        boolean isTyped = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case ESCAPE, TAB, UP, DOWN, PAGE_UP, PAGE_DOWN, ENTER -> false;
            default -> !isTyped;
        };
    }

    @Override
    protected Node firstFocus() {
        return scroll;
    }
}
