package org.ganscope.ui.run;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.ui.window.GanscopeWindow;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/** A window with two run views side by side, and one timer. */
final class TwoRuns implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** Another thread of this kind may be that of another test. */
    private final Set<Thread> older = trainingThreads();

    final ViewState view = new ViewState();
    final List<RunView> views;
    private final HBox room = new HBox();
    private final Counter counter = new Counter();
    private final Pulses pulses;

    /** Counts the timer's work. */
    private static final class Counter implements Pulsed {
        private long count;

        @Override
        public void pulse(long now) {
            count++;
        }

        @Override
        public boolean isAtRest() {
            return true;
        }
    }

    private TwoRuns(Stage stage, GanConfig first, GanConfig second) {
        Typeface.register();
        views = List.of(runView(RunId.FIRST, first), runView(RunId.SECOND, second));
        pulses = new Pulses(List.of(counter, views.getFirst(), views.getLast()));
        for (RunView run : views) {
            run.model().setOnChange(pulses::wake);
            HBox.setHgrow(run.stage(), Priority.ALWAYS);
            run.stage().setPrefWidth(500);
            run.charts().setPrefWidth(250);
            run.charts().setMinWidth(250);
            room.getChildren().addAll(run.stage(), run.charts());
        }
        room.getStylesheets()
                .add(
                        Objects.requireNonNull(GanscopeWindow.class.getResource("window.css"))
                                .toExternalForm());
        Scene scene = new Scene(room, 1500, 800);
        view.themeProperty().subscribe(theme -> theme.apply(scene));
        stage.setScene(scene);
        stage.show();
        room.requestFocus(); // neither slider shows that it has it
        pulses.start(scene);
    }

    /** Opens it and starts both threads. */
    static TwoRuns open(Stage stage, GanConfig first, GanConfig second) {
        return onFxThread(() -> new TwoRuns(stage, first, second));
    }

    private RunView runView(RunId id, GanConfig config) {
        TrainingSession session = new TrainingSession(config);
        session.start();
        return new RunView(new RunModel(id, session, config), view, failure -> {});
    }

    /**
     * The picture of another view of this window, which was drawn once and is not referenced any
     * more.
     */
    Parent dropped(GanConfig config) {
        RunModel model = new RunModel(new RunId(2), new TrainingSession(config), config);
        RunView dropped = new RunView(model, view, failure -> {});
        HBox shown = new HBox(dropped.stage(), dropped.charts());
        new Scene(shown, 750, 700);
        dropped.refresh(0);
        return shown;
    }

    RunModel first() {
        return views.getFirst().model();
    }

    RunModel second() {
        return views.getLast().model();
    }

    void each(Consumer<RunModel> action) {
        interact(() -> views.forEach(run -> action.accept(run.model())));
    }

    void interact(Runnable action) {
        onFxThread(() -> {
            action.run();
            return true;
        });
    }

    <T> T onFx(Callable<T> question) {
        return onFxThread(question);
    }

    private static <T> T onFxThread(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void awaitRest() {
        until("it rests", () -> !isPulsing());
    }

    boolean isPulsing() {
        return pulses.areRunning();
    }

    /** How often the timer has worked. */
    long pulses() {
        return onFx(() -> counter.count);
    }

    /** Makes JavaFX produce pulses that the window did not request. */
    void passPulses(int count) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        interact(() ->
                new AnimationTimer() {
                    private int left = count;

                    @Override
                    public void handle(long now) {
                        if (left-- == 0) {
                            stop();
                            passed.complete(null);
                        }
                    }
                }.start());
        passed.join();
    }

    /** The content of a text; on the JavaFX thread. */
    String text(String id) {
        return room.lookup(id) instanceof Text text ? text.getText() : "";
    }

    /** All ids in the scene, those of the items of menus too. */
    List<String> ids() {
        return onFx(() -> {
            List<String> ids = new ArrayList<>();
            collect(room, ids);
            return ids;
        });
    }

    private static void collect(Node node, List<String> ids) {
        if (node.getId() != null) {
            ids.add(node.getId());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream()
                    .filter(CustomMenuItem.class::isInstance)
                    .forEach(item -> collect(((CustomMenuItem) item).getContent(), ids));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
        }
    }

    /** Whether both runs look the same in this part. */
    boolean havePicturesAlike(Function<RunView, Region> part) {
        return onFx(() -> {
            WritableImage a = part.apply(views.getFirst()).snapshot(null, null);
            WritableImage b = part.apply(views.getLast()).snapshot(null, null);
            if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
                return false;
            }
            for (int y = 0; y < a.getHeight(); y++) {
                for (int x = 0; x < a.getWidth(); x++) {
                    if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    /** The mean brightness of a node's picture, 0…1; on the JavaFX thread. */
    static double brightness(Node node) {
        WritableImage image = node.snapshot(null, null);
        PixelReader pixels = image.getPixelReader();
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += pixels.getColor(x, y).getBrightness();
            }
        }
        return sum / (image.getWidth() * image.getHeight());
    }

    /** The number of training threads that the window has started. */
    long threads() {
        return trainingThreads().stream().filter(thread -> !older.contains(thread)).count();
    }

    private static Set<Thread> trainingThreads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().equals("training"));
        return threads;
    }

    @Override
    public void close() {
        interact(() -> {
            pulses.stop(room.getScene());
            views.forEach(run -> run.model().close());
        });
    }
}
