package org.ganscope.data.own;

import org.ganscope.data.Distribution;
import org.ganscope.data.Quantity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Rows of one or two numbers from a file, such as your own data. Immutable. Two tables are equal if
 * their files are, with the hashes of their numbers and their scales.
 */
public final class Table implements TargetContent {
    /** Numbers beyond ± this are refused: their squares must be finite in single precision. */
    public static final double GREATEST = 1e15;

    /** Single precision can distinguish numbers that differ by this share of their size. */
    private static final double FINEST = 1e-5;

    /** Smaller standard deviations have squares that single precision loses. */
    private static final double LEAST = 1e-15;

    private static final int CHUNK = 4096;

    private final TableFile file;
    private final List<Column> columns;
    private final LastValueCache<Distribution> distributions = new LastValueCache<>();

    private Table(TableFile file, List<Column> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * A table.
     *
     * @param file where it comes from and its scale; gets the hash of the numbers
     * @param values one or two columns of the same length, of numbers within ±{@link #GREATEST};
     *     in each of them at least two differ
     * @throws IllegalArgumentException if they are not, or if they are not standardised and single
     *     precision cannot distinguish them, see {@link #canBeRaw}
     */
    public static Table of(TableFile file, double[]... values) {
        if (values.length < 1 || values.length > 2) {
            throw new IllegalArgumentException("a table has 1 or 2 columns, not " + values.length);
        }
        if (values[0].length != values[values.length - 1].length) {
            throw new IllegalArgumentException(
                    "the columns have " + values[0].length + " and " + values[1].length + " rows");
        }
        List<Column> columns = Arrays.stream(values).map(Column::new).toList();
        TableFile read = file.withHash(hash(values)).withStandardised(true);
        return new Table(read, columns).withStandardised(file.standardised());
    }

    /**
     * Whether the rows of a column differ: at least two numbers do, by more than rounding takes
     * from their squares.
     */
    public static boolean varies(double[] values) {
        return Column.deviation(values, Column.mean(values)) > 0;
    }

    /** SHA-256 of the numbers, column by column, each as 8 bytes of IEEE 754, in hexadecimal. */
    public static String hash(double[]... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer chunk = ByteBuffer.allocate(8 * CHUNK);
            for (double[] column : values) {
                for (int from = 0; from < column.length; from += CHUNK) {
                    int n = Math.min(CHUNK, column.length - from);
                    chunk.clear();
                    chunk.asDoubleBuffer().put(column, from, n);
                    digest.update(chunk.limit(8 * n));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** Where the numbers come from, with their hash. */
    public TableFile file() {
        return file;
    }

    /** Number of rows, ≥ 2. */
    public int rows() {
        return columns.getFirst().size();
    }

    /** Number of columns, 1 or 2. */
    public int dimension() {
        return columns.size();
    }

    /** Whether every column is shifted to mean 0 and scaled to standard deviation 1. */
    public boolean isStandardised() {
        return file.standardised();
    }

    /**
     * The same table on the other scale.
     *
     * @throws IllegalArgumentException if it is not to be standardised and not {@link #canBeRaw}
     */
    public Table withStandardised(boolean standardised) {
        if (!standardised && !canBeRaw()) {
            throw new IllegalArgumentException("a column is too fine for single precision");
        }
        return standardised == isStandardised()
                ? this
                : new Table(file.withStandardised(standardised), columns);
    }

    /**
     * Whether single precision, in which networks compute, can distinguish the numbers as they are:
     * it cannot where a column has a mean of 1e9 and a standard deviation of 1, nor where all of
     * its numbers are extremely close to 0.
     */
    public boolean canBeRaw() {
        return columns.stream()
                .allMatch(column ->
                        column.deviation() > FINEST * Math.abs(column.mean())
                                && column.deviation() > LEAST);
    }

    /** Mean of column c in the units of the file. */
    public double mean(int c) {
        return columns.get(c).mean();
    }

    /** Standard deviation of column c in the units of the file, > 0. */
    public double deviation(int c) {
        return columns.get(c).deviation();
    }

    /** The number in row i of column c on the scale of the target, as samples have it. */
    public float value(int i, int c) {
        Column column = columns.get(c);
        return (float) Math.fma(scale(c), column.score(i), shift(c));
    }

    /** The quantity that column c measures. */
    public Quantity quantity(int c) {
        String name = c < file.columns().size() ? file.columns().get(c) : Integer.toString(c + 1);
        return isStandardised()
                ? new Quantity(name, mean(c), deviation(c))
                : new Quantity(name, 0, 1);
    }

    /**
     * Standard deviation of the Gaussian on every row along column c, on the scale of the target.
     *
     * @param bandwidth relative to the usual one; 0 for the rows themselves
     */
    public double spread(int c, double bandwidth) {
        return scale(c) * Bandwidth.of(columns.get(c), dimension(), bandwidth);
    }

    /** About so many bytes: the numbers, and as much again for the distribution made of them. */
    public long bytes() {
        return 2L * rows() * dimension() * Float.BYTES;
    }

    Column column(int c) {
        return columns.get(c);
    }

    /** A number is scale·score + shift. */
    double scale(int c) {
        return isStandardised() ? 1 : columns.get(c).deviation();
    }

    double shift(int c) {
        return isStandardised() ? 0 : columns.get(c).mean();
    }

    public Distribution distribution(double bandwidth) {
        return distributions.get(
                List.of(bandwidth),
                () ->
                        dimension() == 1
                                ? new TableLine(this, bandwidth)
                                : new TablePlane(this, bandwidth));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Table table && file.equals(table.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return rows() + " rows of " + file.path();
    }
}
