package org.ganscope.ui.run;

import org.ganscope.session.Snapshot;
import org.ganscope.view.Probe;
import org.ganscope.view.plane.PlaneAnswers;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneReading;
import org.ganscope.view.plane.PlaneRequest;
import org.ganscope.view.slow.SlowPlane;
import org.ganscope.view.slow.SlowPlanes;
import org.ganscope.view.slow.SlowStep;

import java.util.Optional;

/**
 * The picture of the plane that a stage shows, and the next one, which is made outside the JavaFX
 * thread, since that of a large network takes longer than a pulse. Values at the pointer are read
 * from the shown picture at once. On the JavaFX thread only.
 */
final class ShownPlane {
    private final PlaneFrames frames = new PlaneFrames(); // used only by the worker
    private final SlowPlanes slowPlanes = new SlowPlanes(); // the same
    private final PictureWorker<Picture> worker = new PictureWorker<>();
    private final PlaneAnswers answers = new PlaneAnswers();
    private final RecentOptimum optimum = new RecentOptimum();
    private Optional<Picture> shown = Optional.empty();
    private boolean lacksOptimum;

    /**
     * A picture and the data that it is made from.
     *
     * @param slow what a sub-step adds, if the picture is of one
     * @param nanos the time that it took, in nanoseconds
     */
    record Picture(
            Snapshot snapshot,
            PlaneRequest request,
            PlaneFrame frame,
            Optional<SlowPlane> slow,
            long nanos) {
        double origin() {
            return frame.layers().belief().origin();
        }

        private boolean isMarkedAt(double[] z) {
            return request.z1() == z[0] && (z.length == 1 || request.z2() == z[1]);
        }
    }

    /**
     * Begins a picture, which {@link #take} returns as soon as it is finished.
     *
     * @param step the sub-step that the snapshot shows, if it shows one
     */
    void begin(Snapshot snapshot, PlaneRequest request, Optional<SlowStep> step) {
        PlaneRequest wanted = lacksOptimum ? request.readingOptimum() : request;
        lacksOptimum = false;
        worker.begin(() -> make(snapshot, wanted, step));
    }

    /** Runs outside the JavaFX thread. */
    private Picture make(Snapshot snapshot, PlaneRequest request, Optional<SlowStep> step) {
        long start = System.nanoTime();
        PlaneFrame frame = frames.frame(snapshot, request);
        Optional<SlowPlane> slow = step.map(shown -> slowPlanes.of(shown, frame, request));
        return new Picture(snapshot, request, frame, slow, System.nanoTime() - start);
    }

    /** Whether the next picture is in progress. */
    boolean isUnderWay() {
        return worker.isBusy();
    }

    /** The requested picture, if it is a quick one, for which waiting a pulse is not worthwhile. */
    Optional<Picture> takeQuickly() {
        return shown.filter(picture -> picture.nanos() < PictureWorker.QUICK)
                .flatMap(_ -> worker.takeWithin(PictureWorker.QUICK));
    }

    /** Whether the readout needs a value that the picture shown does not have. */
    boolean lacksSomething() {
        return lacksOptimum;
    }

    /** The requested picture, once it is finished. */
    Optional<Picture> take() {
        return worker.take();
    }

    /** The requested picture; waits for it. */
    Picture await() {
        return worker.await();
    }

    /**
     * Records that this picture is shown now.
     *
     * @param reading of its snapshot
     * @return the picture with the marker at that reading
     */
    PlaneFrame show(Picture picture, Probe.Reading reading) {
        optimum.keep(picture.snapshot(), picture.frame(), System.nanoTime());
        shown = Optional.of(picture);
        lacksOptimum = false;
        return picture.isMarkedAt(reading.z())
                ? picture.frame()
                : answers.marked(picture.frame(), picture.snapshot(), reading);
    }

    /** Records that no picture of the plane is shown now. */
    void hide() {
        shown = Optional.empty();
        lacksOptimum = false;
    }

    /** The picture that is shown. */
    Optional<Picture> shown() {
        return shown;
    }

    /** The output of D at a point of the picture that is shown. */
    Optional<PlaneReading> read(double x, double y) {
        return shown.map(picture -> {
            Snapshot snapshot = picture.snapshot();
            PlaneFrame frame = picture.frame();
            lacksOptimum |= optimum.isDue(snapshot, frame, System.nanoTime());
            double best = optimum.at(snapshot, frame, x, y);
            return answers.read(frame, snapshot, x, y, best);
        });
    }

    /** The latent point that G maps nearest to a point of the picture that is shown. */
    Optional<double[]> find(double x, double y, double z1, double z2) {
        return shown.map(picture ->
                answers.find(picture.snapshot(), picture.frame().region(), x, y, z1, z2));
    }
}
