package org.ganscope.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.Opponent;
import org.ganscope.session.TrainingSession;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
    private final ReadOnlyObjectWrapper<RunModel> edited;
    private final ObservableValue<GanConfig> editedConfig;
    private Optional<CommonCommands> commands = Optional.empty();
    private Optional<CompletableFuture<Optional<TrainingSession.Joined>>> awaited =
            Optional.empty();

    /** Whether the second run that is on its way is still wanted. */
    private boolean isWanted;

    /** What is said of a comparison that ended with its first run; after what is said of that. */
    private Optional<String> farewell = Optional.empty();

    /** Commands that came while the second run was on its way. */
    private final List<Command> held = new ArrayList<>();

    public Comparison(RunModel first) {
        this.first = first;
        edited = new ReadOnlyObjectWrapper<>(first);
        editedConfig = edited.flatMap(RunModel::configProperty);
        side.subscribe(this::edit);
        first.origin().scenarioProperty().subscribe((before, after) -> leave());
        first.starter().setOnChoice(this::leave);
        first.keeping().setOnOpen(this::leave);
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
     * @throws InputException if these settings are not possible; nothing has changed then
     */
    public void begin(GanConfig a, GanConfig b) {
        Opponent other = new Opponent.Anew(b);
        Settings.check(a);
        end();
        first.starter().start(a);
        begin(other);
    }

    /**
     * Compares the run with one from the shelf.
     *
     * @throws InputException if the two cannot be compared; nothing has changed then
     */
    public void begin(Former run) {
        checkBeside(run.config());
        begin(new Opponent.Shelved(run.run()));
    }

    /**
     * Compares the run with one from outside, where that was left.
     *
     * @throws InputException if the two cannot be compared; nothing has changed then
     */
    public void begin(Opponent.Held run) {
        checkBeside(run.run().checkpoint().moment().trainer().config());
        begin((Opponent) run);
    }

    /**
     * Compares the run with a new one, up to a step that both make.
     *
     * @throws InputException if the two cannot be compared; nothing has changed then
     */
    public void begin(GanConfig b, long step) {
        Opponent other = new Opponent.Anew(b);
        checkBeside(b);
        begin(other);
        first.transport().stepTo(step);
    }

    /** Both are drawn on common axes. */
    private void checkBeside(GanConfig b) {
        if (first.config().dataDimension() != b.dataDimension()) {
            throw new InputException(
                    b.dataDimension() == 1 ? "compare.refused.line" : "compare.refused.plane");
        }
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
        farewell.ifPresent(words -> first.notices().tell(Notice.Kind.DONE, words));
        farewell = Optional.empty();
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

    /** Whether no second run is on its way, and nothing is left to be said. */
    public boolean isAtRest() {
        return awaited.isEmpty() && farewell.isEmpty();
    }

    private void join(TrainingSession.Joined joined) {
        GanConfig config = joined.first().config();
        RunModel other = new RunModel(RunId.SECOND, joined.session(), config, joined.first());
        other.origin().setScenario(first.origin().scenarioProperty().get());
        other.transport().paceProperty().bindBidirectional(first.transport().paceProperty());
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
        other.settings().setRival(Optional.of(first.settings()));
        first.undo().setPartner(Optional.of(other.undo()));
        other.undo().setPartner(Optional.of(first.undo()));
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
                    other.transport()
                            .paceProperty()
                            .unbindBidirectional(first.transport().paceProperty());
                    commands.ifPresent(CommonCommands::end);
                    commands = Optional.empty();
                    first.frames().submit(new Command.Part());
                    first.lead().setOther(Optional.empty());
                    other.lead().setOther(Optional.empty()); // else the first run keeps it forever
                    first.undo().setPartner(Optional.empty());
                    second.set(Optional.empty());
                    edit(side.get());
                });
    }

    /** Ends a comparison whose first run is left. */
    private void leave() {
        second.get()
                .ifPresent(other ->
                        farewell =
                                Optional.of(
                                        Text.of(
                                                other.snapshot().end() > 0
                                                        ? "compare.left.shelf"
                                                        : "compare.left")));
        end();
    }

    /**
     * A takes the place of B, and B that of A; what led to either is no longer that of its place.
     */
    public void exchange() {
        second.get()
                .ifPresent(other -> {
                    first.undo().forget();
                    other.undo().forget();
                    first.transport().standAfter(new Command.Exchange());
                });
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
        return edited.get();
    }

    /** {@link #edited}. */
    public ReadOnlyObjectProperty<RunModel> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** The settings that are changed. */
    public ObservableValue<GanConfig> editedConfigProperty() {
        return editedConfig;
    }

    /**
     * Takes back the last change of the run or runs whose settings are changed; what began both
     * anew is taken back in both.
     */
    public void undo() {
        change(Undo::isNextCommon, Undo::undo);
    }

    /** Does again what was taken back last. */
    public void redo() {
        change(Undo::isNextAgainCommon, Undo::redo);
    }

    private void change(Predicate<Undo> isCommon, Consumer<Undo> change) {
        Optional<RunModel> other = second.get();
        if (other.isPresent() && !first.lead().isSettled()) {
            return;
        }
        Undo own = edited().undo();
        boolean takesBoth = isCommon.test(own);
        first.session()
                .together(() -> {
                    if (takesBoth) {
                        // each goes to a place of its own
                        first.frames()
                                .alone(() ->
                                        other.orElseThrow()
                                                .frames()
                                                .alone(() -> change.accept(own)));
                    } else {
                        change.accept(own);
                        other.filter(_ -> side.get() == Side.BOTH)
                                .ifPresent(
                                        b -> b.frames().asSettled(() -> change.accept(b.undo())));
                    }
                });
    }

    /** Goes back to step 0 of the scenario with the run or runs whose settings are changed. */
    public void resetToScenario(ViewState view) {
        Optional<RunModel> other = second.get().filter(_ -> side.get() == Side.BOTH);
        try {
            first.session()
                    .together(() -> {
                        edited().starter().resetToScenario(view);
                        other.ifPresent(b -> b.starter().resetToScenario(view));
                    });
        } catch (InputException e) {
            edited().notices().tell(Notice.Kind.TROUBLE, String.valueOf(e.getMessage()));
        }
    }

    /** Says of which run something is whose settings are changed, if two are compared. */
    public String ofEdited(String words) {
        return second.get().isEmpty()
                ? words
                : switch (side.get()) {
                    case A -> Text.of("compare.of.a", words);
                    case B -> Text.of("compare.of.b", words);
                    case BOTH -> Text.of("compare.of.both", words);
                };
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
        Optional<RunModel> other = second.get();
        first.settings()
                .setTwin(
                        other.filter(_ -> which == Side.BOTH).map(RunModel::settings),
                        first.session()::together);
        first.settings().setRival(other.map(RunModel::settings));
        edited.set(other.filter(_ -> which == Side.B).orElse(first));
    }
}
