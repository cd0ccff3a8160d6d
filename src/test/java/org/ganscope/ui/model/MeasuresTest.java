package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Quantity;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.ConfigFile;
import org.ganscope.ui.chart.ChartSpec;
import org.ganscope.view.AxisScale;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneFrames;
import org.ganscope.view.plane.PlaneRequest;
import org.ganscope.view.words.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@DisplayName("The names and units of coordinates")
class MeasuresTest {
    private static final int ROWS = 60;

    @TempDir Path folder;

    @Test
    void areThoseOfTheWindowWhereThereIsNoFile() {
        List<Measure> line = Measures.of(TargetConfig.standard(TargetKind.TWO_MODES));
        assertEquals(List.of(Measure.plain("x")), line);
        assertEquals("−0.95", line.getFirst().write(-0.949));
        assertEquals("0.00", line.getFirst().write(-0.001));
        List<Measure> plane = Measures.of(TargetConfig.standard(TargetKind.RING));
        assertEquals(List.of("x₁", "x₂"), plane.stream().map(Measure::name).toList());
        assertFalse(plane.getFirst().isOnOtherScale());
    }

    @Test
    void leaveTheAxisOnItsPixels() {
        Measure height = Measure.of(new Quantity("height_cm", 171.5, 8.25));
        AxisScale axis = new AxisScale(-3, 3, 40, 640);
        AxisScale shown = height.shown(axis);
        assertEquals(171.5 - 3 * 8.25, shown.low(), 1e-12);
        for (double x : new double[] {-3, -0.7, 0, 2.5}) {
            assertEquals(axis.toPixel(x), shown.toPixel(height.shown(x)), 1e-9);
        }
    }

    @Test
    void giveAsManyDecimalsAsTheSpreadIsWorth() {
        assertEquals("179.75", Measure.of(new Quantity("cm", 171.5, 8.25)).write(1));
        assertEquals(
                "0.01234", Measure.of(new Quantity("m", 0.0123, 0.00004)).write(1).substring(0, 7));
        String income = Measure.of(new Quantity("income", 41_200, 9_500)).write(1);
        assertEquals("50700", income.replaceAll("[^0-9.]", ""));
        assertEquals("8.25", Measure.of(new Quantity("cm", 171.5, 8.25)).writeDifference(1));
    }

    @Test
    void areWrittenInFullAtTheAxisAndInFrontOfIt() {
        Measure income = Measure.of(new Quantity("income", 180_000, 70_000));
        assertEquals("250\u00a0000", income.axisNumber(250_000));
        assertEquals("250\u00a0000", income.write(1));
        assertEquals("140\u00a0000", income.writeDifference(2));
        Measure raw = Measure.of(new Quantity("income", 0, 1));
        assertEquals("250\u00a0000.00", raw.write(250_000));
    }

    @Test
    void nameAColumnWithoutAHeadingByItsNumber() {
        assertEquals("column 2", Measure.of(new Quantity("2", 0, 1)).name());
        assertTrue(Measure.of(new Quantity("a".repeat(60), 0, 1)).name().length() < 30);
    }

    /** A file of heights and weights, a configuration that names it, and both read back. */
    private GanConfig reopened(String target, String columns) throws IOException {
        List<String> lines = new ArrayList<>(List.of("height_cm,weight_kg"));
        for (int i = 0; i < ROWS; i++) {
            lines.add(String.format(Locale.ROOT, "%.1f,%.1f", height(i), weight(i)));
        }
        Files.write(folder.resolve("people.csv"), lines);
        Path settings = folder.resolve("settings.json");
        Files.writeString(
                settings,
                """
                {"data": {"target": "%s", "file": "people.csv", "columns": [%s]}}
                """
                        .formatted(target, columns));
        GanConfig first = ConfigFile.read(settings);
        Path kept = folder.resolve("kept.json");
        ConfigFile.write(kept, first);
        return ConfigFile.read(kept);
    }

    private static double height(int i) {
        return Math.round(10 * (150 + 0.5 * i)) / 10.0;
    }

    private static double weight(int i) {
        return Math.round(10 * (50 + 0.4 * i + 5 * Math.sin(i))) / 10.0;
    }

    @Test
    void surviveBeingSavedAndReopened() throws IOException {
        GanConfig line = reopened("table-1d", "\"weight_kg\"");
        Measure weight = Measures.of(line.target()).getFirst();
        assertEquals("weight_kg", weight.name());
        assertTrue(weight.isOwn());
        GanConfig plane = reopened("table-2d", "\"height_cm\", \"weight_kg\"");
        List<Measure> both = Measures.of(plane.target());
        assertEquals(List.of("height_cm", "weight_kg"), both.stream().map(Measure::name).toList());
    }

    @Test
    void areShownForAPlaneOfSixtyRowsAsSixtyDots() throws IOException {
        GanConfig config = reopened("table-2d", "\"height_cm\", \"weight_kg\"");
        Snapshot snapshot =
                new Run(config).snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0);
        PlaneFrame frame = new PlaneFrames().frame(snapshot, PlaneRequest.at(0.4, 0));
        assertEquals(ROWS, frame.real().count());
        for (int i = 0; i < ROWS; i++) {
            double across = frame.measures().get(0).shown(frame.real().x()[i]);
            double up = frame.measures().get(1).shown(frame.real().y()[i]);
            assertEquals(height(i), across, 1e-3);
            assertEquals(weight(i), up, 1e-3);
        }
    }

    @Test
    void areThoseOfTheDistanceToOwnDataOnTheLine() throws IOException {
        GanConfig line = reopened("table-1d", "\"weight_kg\"");
        ChartSpec chart = ChartSpecs.WASSERSTEIN.spec(line);
        assertEquals("units of weight_kg, estimate", chart.unit());
        assertTrue(chart.series().getFirst().explanation().contains("in units of weight_kg"));
        double scale = Measures.of(line.target()).getFirst().scale();
        assertTrue(scale > 5, "kilograms to a standard deviation: " + scale);
        assertEquals(scale, ChartSpecs.unit(Series.WASSERSTEIN, line));
        assertEquals(1, ChartSpecs.unit(Series.JSD, line));
    }

    @Test
    void areNotThoseOfADistanceOverTwoUnits() throws IOException {
        GanConfig plane = reopened("table-2d", "\"height_cm\", \"weight_kg\"");
        assertEquals("standardised units, estimate", ChartSpecs.WASSERSTEIN.spec(plane).unit());
        assertEquals(1, ChartSpecs.unit(Series.WASSERSTEIN, plane));
    }

    @Test
    void areThoseOfThePlacesThatTheVerdictNames() throws IOException {
        Run run = new Run(reopened("table-1d", "\"weight_kg\""));
        run.step(StepKind.BOTH);
        Snapshot snapshot = run.snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0);
        double centre = snapshot.diagnosis().seen().fit().place().centre().getFirst();
        Measure weight = Measures.of(snapshot.config().target()).getFirst();
        assertEquals("weight_kg ≈ " + weight.write(centre), new Evidence(snapshot).point());
        assertTrue(weight.shown(centre) > 30, "kilograms: " + weight.shown(centre));
    }

    @Test
    void areAsTheyAreWhereNothingIsStandardised() throws IOException {
        GanConfig raw =
                Settings.of("data.standardise").parse(reopened("table-1d", "\"weight_kg\""), "off");
        Measure weight = Measures.of(raw.target()).getFirst();
        assertEquals("weight_kg", weight.name());
        assertFalse(weight.isOnOtherScale());
        assertEquals("64.25", weight.write(64.25));
    }
}
