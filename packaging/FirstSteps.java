import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.stage.Window;

import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The window with a hand of its own, started by measure.sh in the place of the program: after ten
 * seconds it trains at full speed, prints the steps made after 1, 2 and 3 s, and closes.
 *
 * <p>Its property "scenario" names the scenario; none for the one in force.
 */
public final class FirstSteps {
    private FirstSteps() {}

    public static void main(String[] arguments) {
        Thread hand = new Thread(FirstSteps::measure);
        hand.setDaemon(true);
        hand.start();
        org.ganscope.Main.main(arguments);
    }

    private static void measure() {
        sleep(10_000);
        String scenario = System.getProperty("scenario", "");
        if (!scenario.isEmpty()) {
            press("#scenario");
            sleep(2000);
            press("#scenario-" + scenario);
            sleep(8000);
        }
        inWindow(scene -> {
            Slider speed = (Slider) scene.lookup("#speed");
            speed.setValue(speed.getMax());
            return speed;
        });
        sleep(1000);
        press("#train");
        long begun = System.nanoTime();
        StringBuilder steps = new StringBuilder();
        for (int second = 1; second <= 3; second++) {
            sleep(second * 1000L - (System.nanoTime() - begun) / 1_000_000);
            steps.append(", ").append(inWindow(FirstSteps::steps));
        }
        System.out.println(steps.substring(2));
        inWindow(scene -> {
            scene.getWindow().hide();
            return scene;
        });
    }

    private static String steps(Scene scene) {
        return ((Labeled) scene.lookup("#step-count")).getText().replaceAll("[^0-9]", "");
    }

    private static void press(String button) {
        inWindow(scene -> {
            ((ButtonBase) scene.lookup(button)).fire();
            return button;
        });
    }

    private static <T> T inWindow(Function<Scene, T> action) {
        FutureTask<T> task =
                new FutureTask<>(
                        () -> action.apply(Window.getWindows().getFirst().getScene()));
        Platform.runLater(task);
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(Math.max(0, milliseconds));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
