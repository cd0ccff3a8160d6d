package org.ganscope.cli;

import org.ganscope.experiment.Outcome;
import org.ganscope.export.CriticCsv;
import org.ganscope.export.OutcomesCsv;
import org.ganscope.export.PortraitSvg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leaves what experiments reached as files: a table for each, and for each run over the plane a
 * picture and, where it has one, the critic's grid. Every run is written when it is done, so that
 * what is there stays where the program is interrupted.
 */
final class ExperimentFolder {
    private final Path folder;
    private final Set<Path> written = new LinkedHashSet<>();

    /** What was reached so far, by seed. */
    private final Map<String, SortedMap<Long, Outcome>> tables = new LinkedHashMap<>();

    /** @param folder made if it is not there */
    ExperimentFolder(Path folder) {
        this.folder = OutputFolder.open(folder);
    }

    /** Adds a run to the table of its experiment, and its own files. */
    void add(Assignment assignment, Outcome outcome) {
        String name = assignment.fileName();
        SortedMap<Long, Outcome> table = tables.computeIfAbsent(name, n -> new TreeMap<>());
        table.put(outcome.seed(), outcome);
        OutcomesCsv.write(file(name + ".csv"), List.copyOf(table.values()));
        String run = name + "-seed-" + outcome.seed();
        outcome.portrait().ifPresent(p -> PortraitSvg.write(file(run + ".svg"), p));
        outcome.portrait()
                .filter(p -> p.hasCritic())
                .ifPresent(p -> CriticCsv.write(file(run + "-critic.csv"), p));
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        written.add(file);
        return file;
    }

    /** The files, by name. */
    List<Path> written() {
        List<Path> sorted = new ArrayList<>(written);
        sorted.sort(null);
        return sorted;
    }
}
