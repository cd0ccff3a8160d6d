package org.ganscope.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.Estimate;
import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.export.Pictures;
import org.ganscope.session.file.FileSet;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Draws the maps of a sweep, and says what it found: in sentences, or as JSON for programs. */
final class SweepReport {
    private final Terminal terminal;
    private final Supplier<Pictures> pictures;

    SweepReport(Terminal terminal, Supplier<Pictures> pictures) {
        this.terminal = terminal;
        this.pictures = pictures;
    }

    /**
     * Writes a map for each measure, if they can be drawn here; otherwise one sentence says why
     * not.
     *
     * @return the files
     */
    List<Path> maps(Path folder, Sweep sweep, Collection<SweepRow> rows) {
        try (Pictures opened = pictures.get();
                FileSet files = new FileSet(folder, name -> false)) {
            for (SweepMeasure measure : SweepMeasure.values()) {
                files.write(measure.fileName(), opened.map(sweep, rows, measure));
            }
            return files.commit();
        } catch (InputException e) {
            terminal.err().println(Text.of("cli.sweep.pictures", e.getMessage()));
            return List.of();
        }
    }

    /** Says what was found and where it is. */
    void print(Sweep sweep, Collection<SweepRow> rows, List<Path> files, boolean isJson) {
        Optional<CellFigures> best = best(sweep, rows);
        if (isJson) {
            terminal.out().println(json(sweep, rows, files, best));
            return;
        }
        best.ifPresent(cell -> terminal.out().println(sentence(sweep, cell)));
        files.forEach(terminal.out()::println);
    }

    /** The cell of the least mean JSD, of those where no run diverged. */
    private static Optional<CellFigures> best(Sweep sweep, Collection<SweepRow> rows) {
        Map<Integer, List<SweepRow>> cells =
                rows.stream().collect(Collectors.groupingBy(row -> sweep.cell(row.run())));
        return cells.values().stream()
                .map(CellFigures::of)
                .filter(cell -> cell.diverged() == 0 && !Double.isNaN(cell.jsd().mean()))
                .min(
                        Comparator.comparingDouble((CellFigures cell) -> cell.jsd().mean())
                                .thenComparingInt(cell -> cell.rows().getFirst().run()));
    }

    private static String sentence(Sweep sweep, CellFigures cell) {
        int place = sweep.cell(cell.rows().getFirst().run());
        List<String> settings = new ArrayList<>();
        for (int axis = 0; axis < sweep.axes().size(); axis++) {
            settings.add(sweep.axes().get(axis).setting().key() + " " + value(sweep, place, axis));
        }
        Estimate jsd = cell.jsd();
        String mean = NumberDisplay.value(jsd.mean());
        return Text.of(
                "cli.sweep.best",
                String.join(", ", settings),
                Double.isNaN(jsd.deviation())
                        ? mean
                        : mean + " ± " + NumberDisplay.value(jsd.deviation()));
    }

    private static String value(Sweep sweep, int cell, int axis) {
        SweepAxis along = sweep.axes().get(axis);
        return along.values().get(sweep.place(cell, axis));
    }

    private static String json(
            Sweep sweep, Collection<SweepRow> rows, List<Path> files, Optional<CellFigures> best) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("runs", sweep.runs());
            json.writeNumberField("made", rows.size());
            if (best.isPresent()) {
                int place = sweep.cell(best.get().rows().getFirst().run());
                json.writeObjectFieldStart("best");
                for (int axis = 0; axis < sweep.axes().size(); axis++) {
                    json.writeStringField(
                            sweep.axes().get(axis).setting().key(), value(sweep, place, axis));
                }
                json.writeNumberField("jsd", best.get().jsd().mean());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("files");
            for (Path file : files) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return out.toString();
    }
}
