package org.ganscope.data.own;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode;
import org.ganscope.data.Mode2D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

@DisplayName("Weights of modes one by one")
class WeightsTest {
    private static TargetConfig weighed(TargetKind kind, double... weights) {
        TargetConfig config = TargetConfig.standard(kind);
        int side = (int) Math.sqrt(weights.length);
        return config.with(0, kind == TargetKind.GRID ? side : weights.length)
                .withMaterial(new Weights(DoubleStream.of(weights).boxed().toList()));
    }

    @Test
    void areTheSharesOfTheModesOnTheLineFromLeftToRight() {
        List<Mode> modes = weighed(TargetKind.K_MODES, 3, 1, 2).create1D().modes();
        double[] shares = modes.stream().mapToDouble(Mode::weight).toArray();
        assertArrayEquals(new double[] {0.5, 1 / 6.0, 1 / 3.0}, shares, 1e-5);
    }

    @Test
    void areTheSharesOfTheModesOverThePlaneInTheirOrder() {
        List<Mode2D> ring = weighed(TargetKind.RING, 4, 2, 1, 1).create2D().modes();
        assertEquals(List.of(0.5, 0.25, 0.125, 0.125), weights(ring));
        assertEquals(2, ring.get(1).y(), 1e-12);
        List<Mode2D> grid = weighed(TargetKind.GRID, 1, 2, 3, 4).create2D().modes();
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4), weights(grid));
        assertEquals(grid.get(0).y(), grid.get(1).y());
    }

    private static List<Double> weights(List<Mode2D> modes) {
        return modes.stream().map(Mode2D::weight).toList();
    }

    @Test
    void areHowOftenSamplesComeFromEachMode() {
        Distribution2D ring = weighed(TargetKind.RING, 70, 10, 20).create2D();
        FMatrixRMaj x = new FMatrixRMaj(2, 50_000);
        ring.sample(new RandomStream(1), x);
        for (Mode2D mode : ring.modes()) {
            long near =
                    IntStream.range(0, x.numCols)
                            .filter(i ->
                                    Math.hypot(x.get(0, i) - mode.x(), x.get(1, i) - mode.y()) < 1)
                            .count();
            assertEquals(mode.weight(), near / 50_000.0, 0.01);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"K_MODES", "RING", "GRID"})
    void leaveTheTargetAsItIsWhereAllAreEqual(TargetKind kind) {
        TargetConfig plain = TargetConfig.standard(kind);
        double[] equal = DoubleStream.generate(() -> 7).limit(plain.weighedModes()).toArray();
        FMatrixRMaj some = new FMatrixRMaj(kind.dimension(), 64);
        FMatrixRMaj same = new FMatrixRMaj(kind.dimension(), 64);
        plain.create().sample(new RandomStream(5), some);
        weighed(kind, equal).create().sample(new RandomStream(5), same);
        assertArrayEquals(some.data, same.data);
    }

    @Test
    void stayWithTheModesThatRemainWhereTheirNumberChanges() {
        for (TargetKind kind : List.of(TargetKind.RING, TargetKind.K_MODES)) {
            TargetConfig target = weighed(kind, 1, 2, 6);
            assertEquals(target.material(), target.with(1, 1.5).material());
            assertEquals(new Weights(List.of(1.0, 2.0)), target.with(0, 2).material());
            assertEquals(
                    new Weights(List.of(1.0, 2.0, 6.0, 3.0, 3.0)), target.with(0, 5).material());
            assertEquals(target, target.with(0, 5).with(0, 3));
            assertEquals(
                    new Weights(List.of(2.0, 1.0, 1.0, 1.33)),
                    weighed(kind, 2, 1, 1).with(0, 4).material());
        }
    }

    @Test
    void stayWithTheirPlacesOnAGrid() {
        TargetConfig grid = weighed(TargetKind.GRID, 1, 2, 3, 6);
        assertEquals(
                new Weights(List.of(1.0, 2.0, 3.0, 3.0, 6.0, 3.0, 3.0, 3.0, 3.0)),
                grid.with(0, 3).material());
        assertEquals(grid, grid.with(0, 3).with(0, 2));
        List<Double> shares = weights(grid.with(0, 1).create2D().modes());
        assertEquals(List.of(1.0), shares);
    }

    @Test
    void areOneForEachModeAndOfMixturesOnly() {
        Weights three = new Weights(List.of(1.0, 2.0, 3.0));
        TargetConfig ring = TargetConfig.standard(TargetKind.RING);
        assertThrows(IllegalArgumentException.class, () -> ring.withMaterial(three));
        TargetConfig modes = TargetConfig.standard(TargetKind.THREE_MODES);
        assertThrows(IllegalArgumentException.class, () -> modes.withMaterial(three));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void arePositiveNumbers(double wrong) {
        assertThrows(IllegalArgumentException.class, () -> new Weights(List.of(1.0, wrong)));
    }
}
