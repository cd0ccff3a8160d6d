package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.lesson.GivenSetting;
import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.LessonBlock;
import org.ganscope.lesson.LessonPage;
import org.ganscope.lesson.LessonSetup;
import org.ganscope.session.Command;
import org.ganscope.session.Goal;
import org.ganscope.session.Snapshot;
import org.ganscope.session.Watch;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lesson that is open in a window, and the page that is shown. A page that is opened sets up
 * the run, and the session looks out for the goals of its tasks. While something is predicted, a
 * goal that is reached neither lights up nor pauses the run, since either would give away what
 * happens. On the JavaFX thread only.
 */
public final class LessonModel {
    private final RunModel run;
    private final Comparison comparison;
    private final ViewState view;
    private final ReadOnlyObjectWrapper<Optional<Lesson>> lesson =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Set<Goal>> reached = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<LessonProgress> progress =
            new ReadOnlyObjectWrapper<>(LessonProgress.NONE);

    /** The layers that were shown before the lesson, whose pages may show others. */
    private record Layers(Set<PlaneLayer> plane, Set<LineLayer> line) {}

    private Optional<Layers> before = Optional.empty();

    /** What the session looks out for. */
    private List<Goal> awaited = List.of();

    /** The pages that have set up the run since the lesson was opened. */
    private final Set<Integer> visited = new HashSet<>();

    public LessonModel(RunModel run, Comparison comparison, ViewState view) {
        this.run = run;
        this.comparison = comparison;
        this.view = view;
        run.snapshotProperty().subscribe(this::follow);
        run.curtain().drawnProperty().subscribe(this::cover);
    }

    /** Opens a lesson at its first page. */
    public void open(Lesson opened) {
        if (lesson.get().isEmpty()) {
            before = Optional.of(new Layers(view.layers().get(), view.lineLayers().shown()));
        }
        visited.clear();
        lesson.set(Optional.of(opened));
        view.sideProperty().set(SidePanel.LESSON);
        turnTo(0);
    }

    /**
     * Shows a lesson that was changed, at the same page; it sets up the run anew if that changed.
     */
    public void replace(Lesson changed) {
        Optional<LessonSetup> before = setup();
        lesson.set(Optional.of(changed));
        page.set(Math.min(page.get(), changed.pages().size() - 1));
        if (setup().equals(before)) {
            lookOutForGoals();
        } else {
            setUp();
        }
    }

    /** Closes the lesson: the run stays as it is, and all layers of before are shown again. */
    public void close() {
        before.ifPresent(layers -> {
            view.layers().show(layers.plane());
            view.lineLayers().show(layers.line());
        });
        before = Optional.empty();
        lesson.set(Optional.empty());
        view.hiddenProperty().set(Set.of());
        lookOut(List.of());
    }

    public void next() {
        turnTo(page.get() + 1);
    }

    public void back() {
        turnTo(page.get() - 1);
    }

    /** Shows a page; one that is shown for the first time sets up the run. */
    public void turnTo(int wanted) {
        Optional<Lesson> open = lesson.get();
        if (open.isEmpty() || wanted < 0 || wanted >= open.get().pages().size()) {
            return;
        }
        boolean isNext = wanted == page.get() + 1;
        page.set(wanted);
        boolean goesOn = isNext && pageShown().flatMap(LessonPage::setup).isEmpty();
        if (visited.add(wanted) && !goesOn) {
            setUp();
        } else {
            lookOutForGoals();
        }
        progress.set(progress.get().with(open.get().id(), wanted + 1, open.get().pages().size()));
    }

    /** Sets up the run as the page wants it, or the nearest page before it that says how. */
    public void setUp() {
        setup().ifPresent(this::apply);
        lookOutForGoals();
    }

    private Optional<LessonSetup> setup() {
        return lesson.get()
                .flatMap(open ->
                        open.pages().subList(0, page.get() + 1).reversed().stream()
                                .flatMap(each -> each.setup().stream())
                                .findFirst());
    }

    private void apply(LessonSetup setup) {
        comparison.end();
        run.starter().begin(setup.scenario(), setup.config());
        run.transport().paceProperty().set(setup.pace().orElse(setup.scenario().pace()));
        boolean isPlane = setup.config().dataDimension() == 2;
        setup.layers().ifPresent(keys -> view.showLayers(keys, isPlane));
        setup.z().ifPresent(view.z1Property()::set);
        view.hiddenProperty().set(setup.hidden());
        if (setup.step() > 0) {
            run.transport().stepTo(setup.step());
        }
    }

    /** Makes the changes and the steps of a task, at the pace of the run. */
    public void perform(LessonBlock.Task task) {
        for (GivenSetting change : task.changes()) {
            run.settings().parse(change.setting(), change.value());
        }
        if (task.goal().isPresent()) {
            Goal goal = task.goal().get();
            lookOut(List.of(new Goal(goal.conditions(), goal.lasting(), true)));
            run.transport().play();
        } else if (task.steps().isPresent()) {
            run.transport().stepTo(run.snapshot().step() + task.steps().getAsLong());
        }
    }

    private void lookOutForGoals() {
        lookOut(pageShown().map(LessonPage::goals).orElse(List.of()));
    }

    private void lookOut(List<Goal> goals) {
        awaited = goals;
        if (goals.isEmpty() && run.snapshot().watch().goals().isEmpty()) {
            return;
        }
        boolean isCovered = run.curtain().drawnProperty().get();
        run.frames()
                .submit(
                        new Command.Look(
                                isCovered
                                        ? goals.stream().map(Goal::withoutPause).toList()
                                        : goals));
    }

    /** Goals that were reached behind the curtain light up once it is open. */
    private void cover(boolean isDrawn) {
        if (!isDrawn) {
            follow(run.snapshot());
        }
        if (lesson.get().isPresent() && !awaited.isEmpty()) {
            lookOut(awaited);
        }
    }

    private void follow(Snapshot snapshot) {
        Watch watch = snapshot.watch();
        Optional<LessonPage> shown = pageShown();
        boolean isCovered = run.curtain().drawnProperty().get();
        if (shown.isEmpty() || isCovered || !run.frames().isSettled()) {
            return;
        }
        Set<Goal> now = new HashSet<>(reached.get());
        now.retainAll(shown.get().goals());
        for (Goal goal : shown.get().goals()) {
            for (int i = 0; i < watch.goals().size(); i++) {
                Goal watched = watch.goals().get(i);
                boolean isThis =
                        watched.conditions().equals(goal.conditions())
                                && watched.lasting() == goal.lasting();
                if (isThis && watch.reached().get(i).isPresent()) {
                    now.add(goal);
                }
            }
        }
        if (!now.equals(reached.get())) {
            reached.set(Set.copyOf(now));
        }
    }

    /** The lesson that is open. */
    public ReadOnlyObjectProperty<Optional<Lesson>> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The index of the page that is shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The page that is shown. */
    public Optional<LessonPage> pageShown() {
        return lesson.get().map(open -> open.pages().get(page.get()));
    }

    /** The goals of the page that have been reached since it was shown. */
    public ReadOnlyObjectProperty<Set<Goal>> reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /** How far the lessons were read. */
    public ReadOnlyObjectProperty<LessonProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Takes over what an earlier window remembered. */
    public void remember(LessonProgress remembered) {
        progress.set(remembered);
    }
}
