package org.ganscope.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.OptionalInt;

/** The data sets that come with the program, {@code assets/data}. */
public final class SampleTables {
    private static final String FOLDER = "/org/ganscope/assets/data/";
    private static final String STANDARD = "leaves.csv";

    private static final TableFormat FORMAT =
            new TableFormat(Separator.COMMA, DecimalSign.POINT, OptionalInt.of(0));

    private SampleTables() {}

    /** Length and width of leaves; on the line only the length. */
    static Table standard(int dimension) {
        List<String> columns = List.of("length", "width").subList(0, dimension);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(open(STANDARD), StandardCharsets.UTF_8))) {
            in.readLine();
            double[][] rows = in.lines().map(SampleTables::numbers).toArray(double[][]::new);
            double[][] values = new double[dimension][rows.length];
            for (int i = 0; i < rows.length; i++) {
                for (int c = 0; c < dimension; c++) {
                    values[c][i] = rows[i][c];
                }
            }
            String path = TableFile.SAMPLE + STANDARD;
            return Table.of(TableFile.of(path).withFormat(FORMAT).withColumns(columns), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String row) {
        String[] fields = row.split(",");
        return new double[] {Double.parseDouble(fields[0]), Double.parseDouble(fields[1])};
    }

    /**
     * The bytes of a data set that comes with the program.
     *
     * @param name without {@link TableFile#SAMPLE}
     * @throws IOException if there is none of this name
     */
    public static InputStream open(String name) throws IOException {
        InputStream in = SampleTables.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new NoSuchFileException(name);
        }
        return in;
    }
}
