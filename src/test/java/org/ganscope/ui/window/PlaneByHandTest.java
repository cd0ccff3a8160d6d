package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.stage2d.Stage2D;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneProbe;
import org.ganscope.view.plane.PlaneRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who works with the plane")
class PlaneByHandTest {
    /** The row of D* in the card next to the pointer. */
    private static final int BEST = 5;

    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        open = new OpenWindow(stage, Settings.of("latent.dimension").parse(config, "2"));
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    @Test
    void movesTheProbeWithTheSlidersAndTheSquareAlike() {
        open.until("the plane is there", () -> open.stage().planeFrame().isPresent());
        open.robot().interact(() -> open.robot().lookup("#z2").query().requestFocus());
        open.type(KeyCode.RIGHT);
        open.until("the mark follows", () -> open.view.z2Property().get() > 0.01 && follows());
        open.robot().interact(() -> open.robot().lookup("#latent-square").query().requestFocus());
        open.type(KeyCode.UP);
        open.type(KeyCode.LEFT);
        open.until("the mark follows", () -> open.view.z1Property().get() < 0.39 && follows());
        assertEquals("0.38", open.words("#probe-z1").substring(0, 4));
    }

    private boolean follows() {
        PlaneProbe.Latent latent = probe().latent();
        return latent.first() == open.view.z1Property().get()
                && latent.second() == open.view.z2Property().get();
    }

    private PlaneProbe probe() {
        return open.stage().planeFrame().map(PlaneFrame::probe).orElseThrow();
    }

    @Test
    void readsTheSameNumbersAsTheMarkHasWhileItTrains() {
        open.until("the plane is there", () -> open.stage().planeFrame().isPresent());
        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Runnable compare =
                () -> {
                    Optional<PlaneFrame> frame = open.stage().planeFrame();
                    String mark =
                            NumberDisplay.fixed(frame.orElseThrow().probe().x(), 2)
                                    + ", "
                                    + NumberDisplay.fixed(frame.orElseThrow().probe().y(), 2);
                    String written = written("#probe-x");
                    seen.add(written);
                    if (!mark.equals(written)) {
                        wrong.add(mark + " is written " + written);
                    }
                };
        open.onFx(() -> {
            open.window.getScene().addPostLayoutPulseListener(compare);
            return true;
        });
        open.type(KeyCode.SPACE);
        open.until("it moves", () -> seen.stream().distinct().count() > 20);
        open.type(KeyCode.SPACE);
        open.onFx(() -> {
            open.window.getScene().removePostLayoutPulseListener(compare);
            return true;
        });
        assertEquals(List.of(), wrong);
    }

    /** The part of a label that is really drawn, after its layout. */
    private String written(String id) {
        Node box = open.robot().lookup(id).query();
        Labeled label = (Labeled) box.lookup(".readout-value");
        return ((Text) label.lookup(".text")).getText();
    }

    @Test
    void readsTheBestDiscriminatorUnderThePointerOfEveryPicture() {
        open.until("the plane is there", () -> open.stage().planeFrame().isPresent());
        ReadCard card = open.robot().lookup("#plane-read-out").queryAs(ReadCard.class);
        pointWhereSamplesAre(card);
        open.until("the window rests", () -> !open.window.isPulsing());
        assertTrue(open.onFx(() -> isBest(card)), "of the first picture");
        for (int i = 0; i < 3; i++) {
            long step = open.step() + 30;
            open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, 30));
            open.until("the steps are made", () -> open.model.snapshot().step() == step);
            open.until("the window rests", () -> !open.window.isPulsing());
            assertTrue(open.onFx(() -> isBest(card)), "of step " + step);
        }
        pointWhereSamplesAre(card);
        assertTrue(open.onFx(() -> isBest(card)), "of the last picture");
    }

    /** Whether the card has D* of the model's snapshot at the point that it names. */
    private boolean isBest(ReadCard card) {
        Stage2D plane = open.robot().lookup("#plane").queryAs(Stage2D.class);
        PlaneRequest request =
                new PlaneRequest(0, 0, plane.visible(), Set.of(), true, PlaneLayers.Trails.none());
        PlaneFrame frame = new PlaneFrames().frame(open.model.snapshot(), request);
        String[] point = card.value(0).split(", ");
        double best = frame.optimum().orElseThrow().at(number(point[0]), number(point[1]));
        String read = card.value(BEST);
        return isNumber(read) ? Math.abs(number(read) - best) < 0.01 : Double.isNaN(best);
    }

    /** Of what has a negative power of ten, 0. */
    private static double number(String words) {
        return words.contains("×10") ? 0 : Double.parseDouble(words.replace('−', '-'));
    }

    /** Across the middle of the plane; where hardly any samples are, there is no D*. */
    private void pointWhereSamplesAre(ReadCard card) {
        for (double x = 0.1; x < 0.7; x += 0.02) {
            open.robot().moveTo(open.robot().point("#plane").atPosition(x, 0.5));
            open.until("the window rests", () -> !open.window.isPulsing());
            if (open.onFx(() -> card.isVisible() && isNumber(card.value(BEST)))) {
                return;
            }
        }
        throw new AssertionError("D* is nowhere read");
    }

    private static boolean isNumber(String words) {
        return words.matches(".*[0-9].*");
    }

    @Test
    void fitsTheViewWithAKeyWhereverTheFocusIs() {
        open.until("the plane is there", () -> open.stage().planeFrame().isPresent());
        Node plane = open.robot().lookup("#plane").query();
        Node fit = open.robot().lookup("#plane-fit").query();
        open.robot().interact(plane::requestFocus);
        open.robot().write("++");
        open.until("there is something to fit", fit::isVisible);
        open.until("a picture of that part is there", () -> isSeen(0.8));
        open.robot().interact(() -> open.robot().lookup("#z1").query().requestFocus());
        open.type(KeyCode.F);
        open.until("all is seen", () -> !fit.isVisible() && !isSeen(1));
        assertFalse(open.onFx(() -> open.model.transport().trainingProperty().get()));
    }

    /** Whether the picture was made for so small a part of the plane. */
    private boolean isSeen(double share) {
        PlaneFrame frame = open.stage().planeFrame().orElseThrow();
        return frame.seen().y().length() < share * frame.region().y().length();
    }

    @Test
    void hasOneSliderForALatentLineAndTheFirstTwoCoordinatesOfASpace() {
        open.until("the plane is there", () -> open.stage().planeFrame().isPresent());
        for (int dimension : new int[] {1, 3}) {
            GanConfig config =
                    Settings.of("latent.dimension")
                            .parse(open.model.config(), Integer.toString(dimension));
            open.robot().interact(() -> open.model.starter().start(config));
            open.until(
                    "the latent space is another", () -> probe().latent().dimension() == dimension);
            assertEquals(dimension > 1, open.robot().lookup("#z2").query().isVisible());
            assertEquals(dimension == 1, probe().isCurve());
        }
    }
}
