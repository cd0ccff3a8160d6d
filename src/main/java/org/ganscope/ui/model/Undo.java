package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes back what the user has changed, and does it again. A setting gets its former value, with
 * which the run continues; where a change began another run, the one before it comes back as it
 * was. On the JavaFX thread only.
 */
public final class Undo {
    /**
     * Changes of the same setting within so many nanoseconds are one, as while you drag a slider.
     */
    private static final long PAUSE = 1_000_000_000;

    private static final int MOST = 200;

    /** The run that the user had, its settings, and the scenario that they came from. */
    record Point(long run, GanConfig config, Scenario scenario) {}

    /**
     * A change that can be taken back or done again.
     *
     * @param what the change in words
     * @param there the point that it leads to
     * @param settings what it changed, if it changed settings of one run
     * @param event what it has in common with a change of the run that is compared with this one
     */
    private record Change(String what, Point there, List<Setting> settings, Object event) {
        Change leadingTo(Point other) {
            return new Change(what, other, List.of(), event);
        }
    }

    private final Supplier<Point> here;
    private final Notices notices;
    private final LongSupplier nanoTime;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private long lastChange;
    private boolean isMoving;
    private Predicate<Point> mover = _ -> false;

    /** That of the run that is compared with this one. */
    private Optional<Undo> partner = Optional.empty();

    /** @param here the point where the user is */
    Undo(Supplier<Point> here, Notices notices, LongSupplier nanoTime) {
        this.here = here;
        this.notices = notices;
        this.nanoTime = nanoTime;
    }

    /** Sets what takes the run to a point. */
    void setMover(Predicate<Point> newMover) {
        mover = newMover;
    }

    /** What begins a new run here does so in a run that is compared with this one. */
    void setPartner(Optional<Undo> other) {
        partner = other;
    }

    /** The run has taken another place: nothing that was done here can be taken back. */
    void forget() {
        done.clear();
        undone.clear();
    }

    /** Settings are about to be changed. */
    void noteSettings(GanConfig after) {
        List<Setting> changed = Settings.changed(here.get().config(), after);
        if (isMoving || changed.isEmpty()) {
            return;
        }
        long now = nanoTime.getAsLong();
        Optional<Change> last = Optional.ofNullable(done.peekFirst());
        boolean isGoingOn =
                last.isPresent()
                        && last.get().settings().equals(changed)
                        && now - lastChange < PAUSE;
        lastChange = now;
        if (isGoingOn) {
            done.removeFirst();
        }
        Point before = isGoingOn ? last.get().there() : here.get();
        add(new Change(words(before.config(), after), before, changed, new Object()));
    }

    /** Something else is about to begin another run, also of the one that is compared with it. */
    void note(String what) {
        if (!isMoving) {
            Object event = new Object();
            add(new Change(what, here.get(), List.of(), event));
            partner.ifPresent(
                    other -> other.add(new Change(what, other.here.get(), List.of(), event)));
        }
    }

    private void add(Change change) {
        undone.clear();
        done.addFirst(change);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    private static String words(GanConfig before, GanConfig after) {
        List<Setting> changed = Settings.changed(before, after);
        if (changed.isEmpty()) {
            return Text.of("undo.nothing");
        }
        Setting first = changed.getFirst();
        String words =
                first.exists(before)
                        ? Text.of(
                                "undo.setting",
                                SettingWords.name(first),
                                SettingWords.value(first, before),
                                SettingWords.value(first, after))
                        : SettingWords.sentence(first, after);
        return changed.size() == 1
                ? words
                : Text.of("undo.settings", words, Integer.toString(changed.size() - 1));
    }

    /** What {@link #undo} would take back. */
    public Optional<String> undoable() {
        return Optional.ofNullable(done.peekFirst()).map(Change::what);
    }

    /** What {@link #redo} would do again. */
    public Optional<String> redoable() {
        return Optional.ofNullable(undone.peekFirst()).map(Change::what);
    }

    /** Takes back the last change; does nothing while one is on its way to the run. */
    public void undo() {
        move(Undo::done, Undo::undone, "undo.undone");
    }

    /** Whether {@link #undo} takes back the run that is compared with this one, too. */
    boolean isNextCommon() {
        return partner.filter(other -> isCommon(done, other.done)).isPresent();
    }

    /**
     * Whether {@link #redo} does something again in the run that is compared with this one, too.
     */
    boolean isNextAgainCommon() {
        return partner.filter(other -> isCommon(undone, other.undone)).isPresent();
    }

    private static boolean isCommon(Deque<Change> ours, Deque<Change> others) {
        return !ours.isEmpty()
                && others.stream().anyMatch(change -> change.event() == ours.getFirst().event());
    }

    /** Does again what was taken back last. */
    public void redo() {
        move(Undo::undone, Undo::done, "undo.redone");
    }

    private Deque<Change> done() {
        return done;
    }

    private Deque<Change> undone() {
        return undone;
    }

    private void move(
            Function<Undo, Deque<Change>> from, Function<Undo, Deque<Change>> to, String said) {
        if (from.apply(this).isEmpty()) {
            return;
        }
        Change change = from.apply(this).getFirst();
        Change back = change.leadingTo(here.get());
        if (!isMoved(change)) {
            return;
        }
        from.apply(this).removeFirst();
        to.apply(this).addFirst(back);
        notices.tell(Notice.Kind.DONE, Text.of(said, change.what()));
        partner.ifPresent(
                other -> other.follow(change.event(), from.apply(other), to.apply(other)));
    }

    private boolean isMoved(Change change) {
        isMoving = true;
        boolean hasMoved = mover.test(change.there());
        isMoving = false;
        return hasMoved;
    }

    /** Takes its run back with the other one; later changes belong to a run that is left. */
    private void follow(Object event, Deque<Change> from, Deque<Change> to) {
        Optional<Change> common =
                from.stream().filter(change -> change.event() == event).findFirst();
        common.ifPresent(change -> {
            Change back = change.leadingTo(here.get());
            isMoved(change);
            while (from.getFirst() != change) {
                from.removeFirst();
            }
            from.removeFirst();
            to.addFirst(back);
        });
    }
}
