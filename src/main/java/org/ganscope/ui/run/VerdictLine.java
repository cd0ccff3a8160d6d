package org.ganscope.ui.run;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.model.Offers;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.Verdicts;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.words.DivergenceExplanation;
import org.ganscope.view.words.Verdict;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The verdict above the stage: a sign, then a lead, a sentence and a link to the chart that it is
 * about, as one paragraph. Its height is fixed, so that nothing jumps: a text that needs more than
 * two lines is smaller. Ways back from a failure get a separate row below.
 */
final class VerdictLine extends VBox {
    /**
     * The least time between changes of the text while training, so that it can be read. In
     * nanoseconds.
     */
    private static final long EVERY = 500_000_000;

    /** The sizes of the text, relative to the first; each has a style class. */
    private static final double[] SIZES = {1, 16.0 / 18, 14.0 / 18, 12.0 / 18};

    /** The available height, in lines of the first size; beside another stage it is more. */
    private static final double ROOM = 2.4;

    private static final double NARROW_ROOM = 3.4;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The font size in which text is measured, in pixels. */
    private static final double UNIT = 18;

    private final RunModel model;
    private final ChartColumn charts;
    private final Consumer<Throwable> report;
    private final Region sign = new Region();
    private final Text lead = new Text();
    private final Text sentence = new Text();
    private final Hyperlink link = new Hyperlink();
    private final BooleanProperty hasPlace = new SimpleBooleanProperty();
    private final Hint whole = new Hint("");
    private final WayBackButton undo;
    private final WayBackButton back;
    private final Button reset = new Button(org.ganscope.text.Text.of("toolbar.reset"));
    private final Button copy = new Button(org.ganscope.text.Text.of("status.copy"));
    private final OfferButton offer;

    /** A line of the first size, for measuring. */
    private final Text ruler = new Text();

    private final TextFlow words = new TextFlow(lead, sentence, link);
    private final HBox line;
    private final HBox ways;
    private boolean isNarrow;
    private Optional<Snapshot> seen = Optional.empty();
    private Optional<Verdict> shown = Optional.empty();

    /** Whether the last verdict depends only on its snapshot. */
    private boolean wasOfTheRun;

    private long lastLook = Long.MIN_VALUE / 2;

    /**
     * The verdict line of a run.
     *
     * @param charts the charts of the same run
     * @param report copies a report of a failure
     */
    VerdictLine(RunModel model, ViewState view, ChartColumn charts, Consumer<Throwable> report) {
        RunId run = model.id();
        offer = new OfferButton(run.of("status-offer"));
        this.report = report;
        this.model = model;
        this.charts = charts;
        setId(run.of("status"));
        sign.getStyleClass().add("verdict-sign");
        lead.setId(run.of("status-lead"));
        lead.getStyleClass().addAll("verdict-text", "verdict-lead");
        sentence.setId(run.of("status-sentence"));
        sentence.getStyleClass().add("verdict-text");
        words.widthProperty().subscribe(width -> fit());
        whole.on(words).on(sign);
        HBox.setHgrow(words, Priority.ALWAYS);
        link.setId(run.of("status-link"));
        link.getStyleClass().add("verdict-link");
        link.setAccessibleHelp(org.ganscope.text.Text.of("status.link.tooltip"));
        link.managedProperty().bind(link.visibleProperty());
        // a lecture hall reads the whole sentence instead; only the main charts are shown
        link.visibleProperty().bind(hasPlace.and(view.presentingProperty().not()));
        link.hoverProperty().subscribe(this::point);
        link.focusedProperty().subscribe(this::point);
        link.setOnAction(event -> {
            link.setVisited(false);
            shown.flatMap(Verdict::place).ifPresent(charts::bringBack);
        });
        ruler.getStyleClass().add("verdict-ruler");
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(font -> fit());
        line = new HBox(ruler, sign, words, offer);
        line.getStyleClass().add("verdict-line");
        line.setFillHeight(false);
        undo = new WayBackButton(run.of("status-undo"), model.waysBack());
        back = new WayBackButton(run.of("status-back"), model.waysBack());
        reset.setId(run.of("status-reset"));
        reset.setOnAction(event -> model.starter().reset());
        copy.setId(run.of("status-copy"));
        copy.setOnAction(event -> copyReport());
        ways = new HBox(undo, back, reset, copy);
        ways.getStyleClass().add("verdict-ways");
        ways.managedProperty().bind(ways.visibleProperty());
        for (Button button : new Button[] {undo, back, offer, reset, copy}) {
            button.managedProperty().bind(button.visibleProperty());
            button.setVisible(false);
            button.setMinWidth(0);
        }
        offer.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line, ways);
        setAccessibleText(org.ganscope.text.Text.of("status.accessible"));
    }

    /**
     * Gives it the height that it needs beside another stage, where offers have no room: they are
     * in the list of Reset, too.
     */
    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        line.pseudoClassStateChanged(NARROW, narrow);
        fit();
    }

    /** Updates the line; while training, at most twice a second. */
    void refresh(long now) {
        Snapshot snapshot = model.curtain().seenProperty().get();
        boolean isNew = seen.isEmpty() || (seen.get() != snapshot && isDue(snapshot, now));
        if (isNew) {
            seen = Optional.of(snapshot);
            lastLook = now;
        }
        boolean failed = model.failureProperty().get().isPresent();
        reset.setVisible(!failed && snapshot.state() == SessionState.DIVERGED);
        copy.setVisible(failed);
        boolean canGoBack = reset.isVisible() && snapshot.aftermath().isPresent();
        undo.offer(
                canGoBack ? DivergenceExplanation.toBeforeLastChange(snapshot) : Optional.empty());
        back.offer(
                canGoBack
                        ? snapshot.aftermath()
                                .map(a -> DivergenceExplanation.toCalm(a, model.config()))
                        : Optional.empty());
        offer.offer(failed || isNarrow ? Optional.empty() : Offers.of(model));
        ways.setVisible(reset.isVisible() || copy.isVisible());
        Snapshot judged = seen.orElse(snapshot);
        boolean isOfTheRun = judged.step() > 0 && Verdicts.isAboutTheRun(model);
        if (isNew || !isOfTheRun || !wasOfTheRun) {
            show(Verdicts.of(model, judged));
        }
        wasOfTheRun = isOfTheRun;
    }

    /** Whether it shows the model's latest snapshot. */
    boolean isUpToDate() {
        return seen.isPresent() && seen.get() == model.curtain().seenProperty().get();
    }

    private boolean isDue(Snapshot snapshot, long now) {
        return now - lastLook >= EVERY
                || snapshot.state() != SessionState.RUNNING
                || seen.isEmpty()
                || seen.get().run() != snapshot.run()
                || seen.get().diagnosis().changes() != snapshot.diagnosis().changes();
    }

    private void show(Verdict verdict) {
        if (shown.equals(Optional.of(verdict))) {
            return;
        }
        shown = Optional.of(verdict);
        lead.setText(verdict.lead().isEmpty() ? "" : verdict.lead() + " ");
        sentence.setText(verdict.text());
        words.setAccessibleText(lead.getText() + verdict.text());
        whole.setText(
                verdict.why().isEmpty() ? verdict.text() : verdict.text() + "\n\n" + verdict.why());
        sign.getStyleClass().setAll("verdict-sign", verdict.mood().name().toLowerCase(Locale.ROOT));
        Optional<String> title = verdict.place().flatMap(ChartColumn::titleOf);
        hasPlace.set(title.isPresent());
        title.ifPresent(words -> link.setText(org.ganscope.text.Text.of("status.link", words)));
        point(link.isHover() || link.isFocused());
        fit();
    }

    /** Marks the chart that the verdict refers to, or none. */
    private void point(boolean wanted) {
        charts.pointAt(wanted ? shown.flatMap(Verdict::place) : Optional.empty());
    }

    /** Shows the text in the largest size for which there is room. */
    private void fit() {
        double room = isNarrow ? NARROW_ROOM : ROOM;
        int size = 0;
        while (size < SIZES.length - 1 && lines(SIZES[size]) * SIZES[size] > room) {
            size++;
        }
        words.getStyleClass().setAll("verdict-words", "size-" + size);
    }

    /**
     * The number of lines that the text takes in a size; measured outside the layout, which it
     * changes.
     */
    private long lines(double size) {
        String all = lead.getText() + sentence.getText();
        Text measured = new Text(link.isVisible() ? all + "  " + link.getText() : all);
        measured.setFont(Typeface.of(size * UNIT, false));
        double line = measured.getLayoutBounds().getHeight();
        // the lead is bold, which is a little wider
        double width = 0.97 * words.getWidth() * UNIT / ruler.getFont().getSize();
        measured.setWrappingWidth(Math.max(width, 1));
        return Math.round(measured.getLayoutBounds().getHeight() / line);
    }

    private void copyReport() {
        model.failureProperty().get().ifPresent(report);
    }
}
