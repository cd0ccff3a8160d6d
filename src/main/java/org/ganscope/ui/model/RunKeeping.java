package org.ganscope.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.Checkpoint;
import org.ganscope.session.Command;
import org.ganscope.session.LogEntry;
import org.ganscope.session.NumberedRun;
import org.ganscope.session.TrainingSession;
import org.ganscope.text.Text;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Lets the run be put away, and takes up runs that were. On the JavaFX thread only. */
public final class RunKeeping {
    private final TrainingSession session;
    private final RunSettings settings;
    private final Origin origin;
    private final Transport transport;
    private final Notices notices;
    private final Undo undo;
    private final ObjectProperty<Optional<Offer>> last =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Offer> earlier = FXCollections.observableArrayList();
    private Runnable onOpen = () -> {};

    RunKeeping(
            TrainingSession session,
            RunSettings settings,
            Origin origin,
            Transport transport,
            Notices notices,
            Undo undo) {
        this.session = session;
        this.settings = settings;
        this.origin = origin;
        this.transport = transport;
        this.notices = notices;
        this.undo = undo;
    }

    /** The run at its next step boundary; completed by the training thread. */
    public CompletableFuture<NumberedRun> hold() {
        return session.hold();
    }

    /** Takes up a run where it was left, paused; the present one is put on the shelf. */
    public void open(Command.Open command, Scenario scenario) {
        onOpen.run();
        undo.note(Text.of("undo.open"));
        Checkpoint end = command.held().checkpoint();
        origin.open(scenario, end.log().stream().anyMatch(RunKeeping::isLater));
        settings.forgetCompanions();
        settings.take(end.moment().trainer().config());
        transport.standAfter(command);
        notices.clear();
    }

    /** Sets what is done before another run is taken up. */
    void setOnOpen(Runnable action) {
        onOpen = action;
    }

    private static boolean isLater(LogEntry entry) {
        return entry.step() > 0 && entry instanceof LogEntry.Configured;
    }

    /** The offer to continue the run that was in the window when the program ended last. */
    public ObjectProperty<Optional<Offer>> lastProperty() {
        return last;
    }

    /** Offers to take up runs that were in windows before this one, the latest first. */
    public ObservableList<Offer> earlier() {
        return earlier;
    }
}
