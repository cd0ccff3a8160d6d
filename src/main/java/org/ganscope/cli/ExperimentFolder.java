package org.ganscope.cli;

import org.ganscope.experiment.Outcome;
import org.ganscope.export.CriticCsv;
import org.ganscope.export.OutcomesCsv;
import org.ganscope.export.PortraitSvg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves what experiments reached as files: a table for each, and for each run over the plane a
 * picture and, where it has one, the critic's grid.
 */
final class ExperimentFolder {
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    /** @param folder made if it is not there */
    ExperimentFolder(Path folder) {
        this.folder = OutputFolder.open(folder);
    }

    void add(Assignment assignment, List<Outcome> outcomes) {
        String name = assignment.fileName();
        OutcomesCsv.write(file(name + ".csv"), outcomes);
        for (Outcome outcome : outcomes) {
            String run = name + "-seed-" + outcome.seed();
            outcome.portrait().ifPresent(p -> PortraitSvg.write(file(run + ".svg"), p));
            outcome.portrait()
                    .filter(p -> p.hasCritic())
                    .ifPresent(p -> CriticCsv.write(file(run + "-critic.csv"), p));
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        written.add(file);
        return file;
    }

    /** The files, in the order in which they were written. */
    List<Path> written() {
        return List.copyOf(written);
    }
}
