package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Autopsy;
import org.ganscope.ui.model.Figures;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Observer;
import org.ganscope.ui.model.Offer;
import org.ganscope.ui.model.Relapse;
import org.ganscope.ui.model.Verdict;
import org.ganscope.ui.theme.Hint;

import java.util.Optional;

/** One calm line at the bottom: how the run stands, or what just happened. */
final class StatusStrip extends HBox {
    private static final long EVERY = 500_000_000;

    private final LabModel model;
    private final Observer observer = new Observer();
    private final Region dot = new Region();
    private final Label lead = new Label();
    private final Label sentence = new Label();
    private final Hint whole = new Hint("");
    private final WayBackButton undo;
    private final WayBackButton back;
    private final Button reset = new Button(Text.of("toolbar.reset"));
    private final OfferButton offer = new OfferButton("status-offer");
    private final Button copy = new Button(Text.of("status.copy"));
    private Optional<Verdict> observed = Optional.empty();
    private Optional<Snapshot> seen = Optional.empty();
    private long lastLook = Long.MIN_VALUE / 2;

    StatusStrip(LabModel model) {
        this.model = model;
        setId("status");
        getStyleClass().add("status-strip");
        dot.getStyleClass().add("status-dot");
        lead.getStyleClass().add("strong");
        lead.setMinWidth(USE_PREF_SIZE);
        lead.managedProperty().bind(lead.textProperty().isNotEmpty());
        sentence.setId("status-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        whole.on(sentence);
        sentence.setAlignment(Pos.CENTER_LEFT);
        setHgrow(sentence, Priority.ALWAYS);
        undo = new WayBackButton("status-undo", model);
        back = new WayBackButton("status-back", model);
        reset.setId("status-reset");
        reset.setOnAction(event -> model.reset());
        copy.setId("status-copy");
        copy.setOnAction(event -> copyReport());
        for (Button button : new Button[] {undo, back, offer, reset, copy}) {
            button.managedProperty().bind(button.visibleProperty());
            button.setVisible(false);
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(dot, lead, sentence, undo, back, offer, reset, copy);
        setAccessibleText(Text.of("status.accessible"));
    }

    /** Brings the line up to date; takes in the diagnosis at most twice a second. */
    void refresh(long now) {
        Snapshot snapshot = model.snapshot();
        if (seen.isEmpty() || (seen.get() != snapshot && isDue(snapshot, now))) {
            seen = Optional.of(snapshot);
            lastLook = now;
            boolean started = snapshot.step() > 0 && snapshot.state() != SessionState.DIVERGED;
            observed = started ? Optional.of(observer.observe(snapshot)) : Optional.empty();
        }
        boolean failed = model.failureProperty().get().isPresent();
        reset.setVisible(!failed && snapshot.state() == SessionState.DIVERGED);
        copy.setVisible(failed);
        boolean canGoBack = reset.isVisible() && snapshot.aftermath().isPresent();
        undo.offer(canGoBack ? Autopsy.toBeforeLastChange(snapshot) : Optional.empty());
        back.offer(
                canGoBack
                        ? snapshot.aftermath().map(a -> Autopsy.toCalm(a, model.config()))
                        : Optional.empty());
        offer.offer(failed ? Optional.empty() : offer(snapshot));
        show(verdict(snapshot, failed));
    }

    /** A mend for a run that would diverge again; else the way back to the run before this one. */
    private Optional<Offer> offer(Snapshot snapshot) {
        Optional<Relapse> relapse = Relapse.of(snapshot, model.config());
        if (relapse.isPresent()) {
            return relapse.get().offer(model);
        }
        boolean isNew =
                snapshot.step() == 0 || model.noticeProperty().get().kind() == Notice.Kind.REBUILT;
        return model.former()
                .filter(_ -> isNew)
                .map(run -> {
                    String step = Figures.count(run.step());
                    return new Offer(
                            Text.of("status.former", step),
                            Text.of("status.former.tooltip", step),
                            model::bringBack);
                });
    }

    /** Whether it has taken in the model's latest picture. */
    boolean isUpToDate() {
        return seen.isPresent() && seen.get() == model.snapshot();
    }

    private boolean isDue(Snapshot snapshot, long now) {
        return now - lastLook >= EVERY
                || seen.isEmpty()
                || seen.get().run() != snapshot.run()
                || seen.get().state() != snapshot.state();
    }

    private Verdict verdict(Snapshot snapshot, boolean failed) {
        if (failed) {
            return new Verdict(
                    Verdict.Mood.BAD, Text.of("status.failed"), Text.of("status.failed.text"));
        }
        Notice notice = model.noticeProperty().get();
        return switch (notice.kind()) {
            case REFUSED, TROUBLE -> new Verdict(Verdict.Mood.WARNING, "", notice.text());
            case REBUILT -> new Verdict(Verdict.Mood.NEUTRAL, "", rebuilt(notice));
            case READING -> new Verdict(Verdict.Mood.NEUTRAL, "", notice.text());
            case NONE -> verdict(snapshot);
        };
    }

    private String rebuilt(Notice notice) {
        return model.trainingProperty().get()
                ? notice.text()
                : notice.text() + " " + Text.of("status.press");
    }

    private Verdict verdict(Snapshot snapshot) {
        if (snapshot.state() == SessionState.DIVERGED) {
            return Autopsy.of(snapshot);
        }
        if (snapshot.ways().destination().isPresent()) {
            String step = Figures.count(snapshot.ways().destination().get().step());
            return new Verdict(
                    Verdict.Mood.NEUTRAL,
                    Text.of("status.returning"),
                    Text.of("status.returning.text", step));
        }
        Optional<Relapse> relapse = Relapse.of(snapshot, model.config());
        if (relapse.isPresent()) {
            return new Verdict(
                    Verdict.Mood.WARNING, Text.of("status.ready"), relapse.get().sentence());
        }
        if (snapshot.step() == 0) {
            return new Verdict(Verdict.Mood.NEUTRAL, Text.of("status.ready"), invitation());
        }
        return observed.orElseGet(() -> new Verdict(Verdict.Mood.NEUTRAL, "", ""));
    }

    /** What to press, and what to watch for where the settings are those of a scenario. */
    private String invitation() {
        Scenario scenario = model.scenarioProperty().get();
        return model.config().equals(scenario.config())
                ? Text.of("status.press") + " " + scenario.watch()
                : Text.of("status.press");
    }

    private void show(Verdict verdict) {
        lead.setText(verdict.lead());
        if (!sentence.getText().equals(verdict.text())) {
            sentence.setText(verdict.text());
            whole.setText(
                    observed.filter(verdict::equals).isPresent()
                            ? verdict.text() + "\n" + Text.of("status.jsd")
                            : verdict.text());
        }
        String mood =
                switch (verdict.mood()) {
                    case NEUTRAL -> "neutral";
                    case GOOD -> "good";
                    case WARNING -> "warning";
                    case BAD -> "bad";
                };
        if (!dot.getStyleClass().contains(mood)) {
            dot.getStyleClass().setAll("status-dot", mood);
        }
    }

    private void copyReport() {
        FailureReport.copy(model.failureProperty().get().map(FailureReport::of).orElse(""));
    }
}
