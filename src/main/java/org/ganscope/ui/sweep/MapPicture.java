package org.ganscope.ui.sweep;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Theme;
import org.ganscope.ui.theme.Typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

import javax.imageio.ImageIO;

/** A map as a picture, with a title and a legend. */
public final class MapPicture {
    private static final double SIDE = 760;
    private static final double EM = 14;

    private MapPicture() {}

    /** An image as a PNG file. */
    public static byte[] png(Image image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return bytes.toByteArray();
    }

    /** Draws it, on the JavaFX thread. */
    public static Image of(
            Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure, Theme theme) {
        Typeface.register();
        SweepFrame frame = SweepFrame.of(sweep, rows, measure);
        Label title = new Label(Text.of("sweep.measure." + measure.key()));
        title.getStyleClass().add("card-title");
        Label below =
                new Label(
                        Text.of(
                                "sweep.about",
                                NumberDisplay.count(sweep.steps()),
                                NumberDisplay.count(sweep.seeds())));
        below.getStyleClass().add("secondary");
        double height = frame.rows() == 1 ? SIDE / 4 : SIDE;
        PenCanvas canvas = new PenCanvas(SIDE, height);
        MapPainter painter = new MapPainter(canvas.pen(), theme.palette(), EM);
        painter.paint(frame, MapLayout.of(frame.columns(), frame.rows(), SIDE, height, EM));
        MapLegend legend = new MapLegend();
        legend.show(measure, theme.palette());
        VBox whole = new VBox(title, below, canvas, legend);
        whole.getStyleClass().addAll("card", "sweep-picture");
        Scene scene = new Scene(whole);
        theme.apply(scene);
        whole.applyCss();
        whole.layout();
        return scene.snapshot(null);
    }
}
