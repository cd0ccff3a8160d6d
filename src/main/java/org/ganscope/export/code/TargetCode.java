package org.ganscope.export.code;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Quantity;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.Weights;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the program says of a target: the words that choose its sampler, and its constants. */
final class TargetCode {
    /** As many rows of a table are written into the program; more would make it unreadable. */
    static final int MOST_ROWS = 20_000;

    private final TargetConfig target;
    private final Set<String> words = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TargetCode(TargetConfig target) {
        this.target = target;
        words.add(target.dimension() == 1 ? "on-the-line" : "over-the-plane");
        switch (target.kind()) {
            case TWO_MODES -> twoModes();
            case GAUSSIAN -> mixture("MODES = [[" + number("mean") + "]]", "[1.0]");
            case THREE_MODES -> threeModes();
            case K_MODES -> row();
            case RING -> ring();
            case GRID -> grid();
            case UNIFORM -> formula("uniform", "mean", "width");
            case EXPONENTIAL -> formula("exponential", "rate");
            case HEAVY_TAIL -> formula("heavy-tail", "freedom", "scale");
            case MOONS -> curves("moons", "CURVES = 2", number("noise"));
            case CIRCLES -> circles();
            case SWISS_ROLL -> curves("swiss-roll", "CURVES = 1", number("noise") + " / 7.5");
            case SPIRAL -> spiral();
            case PINWHEEL -> pinwheel();
            case CHECKERBOARD -> checkerboard();
            case SQUARE -> formula("square", "width");
            case LINE -> line();
            case ANISOTROPIC -> anisotropic();
            case DRAWN_LINE, DRAWN_PLANE -> drawing();
            case TABLE_LINE, TABLE_PLANE -> table();
        }
    }

    Set<String> words() {
        return Set.copyOf(words);
    }

    /** Assignments. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What cannot be in the program. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private double value(String name) {
        for (int i = 0; i < target.values().size(); i++) {
            if (target.kind().parameters().get(i).name().equals(name)) {
                return target.values().get(i);
            }
        }
        throw new IllegalArgumentException(target.kind() + " has no " + name);
    }

    private String number(String name) {
        return Python.number(value(name));
    }

    private int whole(String name) {
        return (int) value(name);
    }

    /** A formula whose constants have the names of the parameters. */
    private void formula(String word, String... parameters) {
        words.add(word);
        for (String name : parameters) {
            lines.add(constant(name) + " = " + number(name));
        }
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private void mixture(String modes, String weights) {
        words.add("mixture");
        lines.add(modes);
        lines.add("WEIGHTS = " + weights);
        lines.add("SIGMA = " + number("sigma"));
    }

    private void twoModes() {
        double weight = value("weight");
        mixture(
                "MODES = [[-" + number("distance") + "], [" + number("distance") + "]]",
                Python.numbers(List.of(weight, 1 - weight)));
    }

    private void threeModes() {
        String spacing = number("spacing");
        mixture(
                "MODES = [[-" + spacing + "], [0.0], [" + spacing + "]]",
                Python.numbers(List.of(value("left"), value("middle"), value("right"))));
    }

    private void row() {
        int count = whole("modes");
        mixture(
                "MODES = [[%s * (k - %s)] for k in range(%d)]"
                        .formatted(number("spacing"), Python.number(0.5 * (count - 1)), count),
                weights(count));
    }

    private void ring() {
        int count = whole("modes");
        String angle = "2 * math.pi * k / " + count;
        mixture(
                "MODES = [[%2$s * math.cos(%1$s), %2$s * math.sin(%1$s)] for k in range(%3$d)]"
                        .formatted(angle, number("radius"), count),
                weights(count));
    }

    private void grid() {
        int side = whole("side");
        lines.add(
                "PLACES = [%s * (k - %s) for k in range(%d)]"
                        .formatted(number("spacing"), Python.number(0.5 * (side - 1)), side));
        mixture("MODES = [[x, y] for y in PLACES for x in PLACES]", weights(side * side));
    }

    private String weights(int count) {
        return target.material() instanceof Weights given
                ? Python.numbers(given.values())
                : "[%s**k for k in range(%d)]".formatted(number("falloff"), count);
    }

    private void curves(String word, String curves, String noise) {
        words.add(word);
        words.add("curves");
        lines.add(curves);
        lines.add("NOISE = " + noise);
    }

    private void circles() {
        curves("circles", "CURVES = 2", number("noise"));
        lines.add("RATIO = " + number("ratio"));
    }

    private void spiral() {
        curves("spiral", "CURVES = " + whole("arms"), number("noise"));
        lines.add("TURNS = " + number("turns"));
    }

    private void pinwheel() {
        formula("pinwheel", "radial", "tangential", "twist");
        lines.add("ARMS = " + whole("arms"));
    }

    private void checkerboard() {
        formula("checkerboard", "width");
        lines.add("SQUARES = " + whole("squares"));
    }

    private void line() {
        formula("line", "length", "noise");
        lines.add("ANGLE = math.radians(" + number("angle") + ")");
    }

    private void anisotropic() {
        words.add("anisotropic");
        lines.add("MEAN_X = " + number("meanX"));
        lines.add("MEAN_Y = " + number("meanY"));
        lines.add("SIGMA_1 = " + number("sigma1"));
        lines.add("SIGMA_2 = " + number("sigma2"));
        lines.add("RHO = " + number("correlation"));
    }

    /** The heights, smoothed: the density at the middles of the cells. */
    private void drawing() {
        double extent = value("extent");
        boolean isLine = target.dimension() == 1;
        int cells = isLine ? Drawing.LINE : Drawing.SIDE;
        float[] heights = new float[isLine ? cells : cells * cells];
        double highest = 0;
        double[] density = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            double x = middle(i % cells, cells, extent);
            density[i] =
                    target.create() instanceof Distribution1D onTheLine
                            ? onTheLine.density(x)
                            : plane().density(x, middle(i / cells, cells, extent));
            highest = Math.max(highest, density[i]);
        }
        for (int i = 0; i < heights.length; i++) {
            heights[i] = (float) (density[i] / highest);
        }
        words.add("drawing");
        words.add(isLine ? "drawing-1d" : "drawing-2d");
        lines.add("EXTENT = " + Python.number(extent));
        lines.add("CELLS = " + cells);
        lines.add("# the drawn density at the middles of the cells");
        lines.addAll(Python.floats("HEIGHTS = floats(", heights, ")"));
    }

    private Distribution2D plane() {
        return target.create2D();
    }

    private static double middle(int cell, int cells, double extent) {
        return extent * (2.0 * cell + 1 - cells) / cells;
    }

    private void table() {
        Table table = (Table) target.material();
        int rows = Math.min(table.rows(), MOST_ROWS);
        int d = table.dimension();
        float[] values = new float[rows * d];
        for (int i = 0; i < rows; i++) {
            int row = (int) ((long) i * table.rows() / rows);
            for (int c = 0; c < d; c++) {
                values[i * d + c] = table.value(row, c);
            }
        }
        words.add("table");
        List<Double> spreads = new ArrayList<>();
        for (int c = 0; c < d; c++) {
            spreads.add(table.spread(c, value("bandwidth")));
        }
        lines.add("# the Gaussian on every row, along each column");
        lines.add("BANDWIDTHS = " + Python.numbers(spreads));
        lines.add("# " + rows + " rows of " + Python.text(fileName(table.file().path())));
        for (Quantity quantity : target.quantities()) {
            lines.add(column(quantity));
        }
        lines.addAll(Python.floats("ROWS = floats(", values, ").reshape(-1, " + d + ")"));
        if (rows < table.rows()) {
            notes.add(Text.of("export.code.rows", table.rows(), rows));
        }
    }

    /** The folders of whoever wrote the program are nobody's business. */
    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String column(Quantity quantity) {
        String unit =
                ": x is (value - %s) / %s"
                        .formatted(
                                Python.number(quantity.shift()), Python.number(quantity.scale()));
        boolean isRaw = quantity.shift() == 0 && quantity.scale() == 1;
        return "# column " + Python.text(quantity.name()) + (isRaw ? "" : unit);
    }
}
