package org.ganscope.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.Opponent;
import org.ganscope.session.TrainingSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The run of a window, A, and a second one, B, while two are compared: they make the same number of
 * steps, and one set of controls moves both. On the JavaFX thread only.
 */
public final class Comparison {
    /** The run or runs whose settings are changed. */
    public enum Side {
        A,
        B,
        BOTH
    }

    private final RunModel first;
    private final ReadOnlyObjectWrapper<Optional<RunModel>> second =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.B);
    private Optional<CommonCommands> commands = Optional.empty();
    private Optional<CompletableFuture<Optional<TrainingSession.Joined>>> awaited =
            Optional.empty();

    /** Whether the second run that is on its way is still wanted. */
    private boolean isWanted;

    /** Commands that came while the second run was on its way. */
    private final List<Command> held = new ArrayList<>();

    public Comparison(RunModel first) {
        this.first = first;
        side.subscribe(this::edit);
        first.origin().scenarioProperty().subscribe((before, after) -> end());
        first.keeping().setOnOpen(this::end);
    }

    /** The run that is there with or without a comparison. */
    public RunModel first() {
        return first;
    }

    /** The second run; empty while none is compared. */
    public ReadOnlyObjectProperty<Optional<RunModel>> secondProperty() {
        return second.getReadOnlyProperty();
    }

    public Optional<RunModel> second() {
        return second.get();
    }

    /** The run or runs whose settings are changed. */
    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** Compares the run with a copy of itself from the step that is shown on. */
    public void begin() {
        begin(new Opponent.Copy());
    }

    /** Compares the run from step 0 on, with its present settings, with a copy of itself. */
    public void beginAtStart() {
        begin(first.config(), first.config());
    }

    /**
     * Compares two new runs from step 0 on.
     *
     * @throws org.ganscope.text.InputException if these settings are not possible; nothing has
     *     changed then
     */
    public void begin(GanConfig a, GanConfig b) {
        Opponent other = new Opponent.Anew(b);
        Settings.check(a);
        end();
        first.starter().start(a);
        begin(other);
    }

    /** Compares the run with one from the shelf. */
    public void begin(Former run) {
        begin(new Opponent.Shelved(run.run()));
    }

    private void begin(Opponent with) {
        end();
        awaited = Optional.of(first.session().compare(with));
        isWanted = true;
        first.transport().pause();
        first.frames().setRoute(Optional.of(held::add));
    }

    /** Takes the second run, once the training thread has it. */
    public void pulse() {
        awaited.filter(CompletableFuture::isDone)
                .ifPresent(answer -> {
                    awaited = Optional.empty();
                    first.frames().setRoute(Optional.empty());
                    if (!answer.isCancelled()) {
                        answer.join().ifPresent(this::take);
                    }
                    release();
                });
    }

    private void take(TrainingSession.Joined joined) {
        if (isWanted) {
            join(joined);
        } else {
            first.frames().submit(new Command.Part());
        }
    }

    /** Sends what was asked for while the second run was on its way, now to both. */
    private void release() {
        held.forEach(first.frames()::submit);
        held.clear();
    }

    /** Whether no second run is on its way. */
    public boolean isAtRest() {
        return awaited.isEmpty();
    }

    private void join(TrainingSession.Joined joined) {
        GanConfig config = joined.first().config();
        RunModel other = new RunModel(RunId.SECOND, joined.session(), config, joined.first());
        other.origin().setScenario(first.origin().scenarioProperty().get());
        other.transport().paceProperty().set(first.transport().paceProperty().get());
        CommonCommands common =
                new CommonCommands(
                        first.session(),
                        first.frames(),
                        other.frames(),
                        first.transport()::isTraining);
        common.begin();
        commands = Optional.of(common);
        first.lead().setOther(Optional.of(other.frames()));
        other.lead().setOther(Optional.of(first.frames()));
        second.set(Optional.of(other));
        side.set(Side.B);
        edit(side.get());
        first.transport().pause(); // whose frames include what has changed
    }

    /** Ends the comparison; B goes to the shelf. */
    public void end() {
        isWanted = false;
        second.get()
                .ifPresent(other -> {
                    commands.ifPresent(CommonCommands::end);
                    commands = Optional.empty();
                    first.frames().submit(new Command.Part());
                    first.lead().setOther(Optional.empty());
                    other.lead().setOther(Optional.empty()); // else the first run keeps it forever
                    second.set(Optional.empty());
                    edit(side.get());
                });
    }

    /** A takes the place of B, and B that of A. */
    public void exchange() {
        second.get().ifPresent(_ -> first.transport().standAfter(new Command.Exchange()));
    }

    /** Gives a setting of B the value that A has. */
    public void copyToSecond(Setting setting) {
        second.get().ifPresent(other -> copy(setting, first, other));
    }

    /** Gives a setting of A the value that B has. */
    public void copyToFirst(Setting setting) {
        second.get().ifPresent(other -> copy(setting, other, first));
    }

    private void copy(Setting setting, RunModel from, RunModel to) {
        first.settings().setTwin(Optional.empty(), Runnable::run);
        to.settings().set(setting, setting.value(from.config()));
        edit(side.get());
    }

    /** The run whose settings are changed, perhaps with those of the other. */
    public RunModel edited() {
        return second.get().filter(_ -> side.get() == Side.B).orElse(first);
    }

    /** Takes back the last change of the run or runs whose settings are changed. */
    public void undo() {
        change(Undo::undo);
    }

    /** Does again what was taken back last. */
    public void redo() {
        change(Undo::redo);
    }

    private void change(Consumer<Undo> change) {
        first.session()
                .together(() -> {
                    change.accept(edited().undo());
                    second.get()
                            .filter(_ -> side.get() == Side.BOTH)
                            .ifPresent(other -> change.accept(other.undo()));
                });
    }

    /** The settings that differ and have an effect; none without a second run. */
    public List<Setting> differences() {
        return second.get()
                .map(other -> differences(first.config(), other.config()))
                .orElse(List.of());
    }

    private static List<Setting> differences(GanConfig a, GanConfig b) {
        return Settings.changed(a, b).stream()
                .filter(setting -> setting.exists(a) && (setting.matters(a) || setting.matters(b)))
                .toList();
    }

    private void edit(Side which) {
        first.settings()
                .setTwin(
                        second.get().filter(_ -> which == Side.BOTH).map(RunModel::settings),
                        first.session()::together);
    }
}
