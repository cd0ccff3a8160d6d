package org.ganscope.cli;

import org.ganscope.experiment.Outcome;
import org.ganscope.export.CriticCsv;
import org.ganscope.export.OutcomesCsv;
import org.ganscope.export.PortraitSvg;
import org.ganscope.session.file.FileSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Writes the results of experiments as files: a table for each, and for each run over the plane a
 * picture and, if it has one, the critic's grid. Every run is written when it is done, so that
 * nothing is lost if the program is interrupted.
 */
final class ExperimentFolder {
    private final Path folder;
    private final Set<Path> written = new LinkedHashSet<>();

    /** The results so far, by seed. */
    private final Map<String, SortedMap<Long, Outcome>> tables = new LinkedHashMap<>();

    /** @param folder created if it does not exist */
    ExperimentFolder(Path folder) {
        this.folder = OutputFolder.open(folder);
    }

    /**
     * Adds a run to the table of its experiment, and its own files. The first run of an experiment
     * replaces all files of an earlier call.
     */
    void add(Assignment assignment, Outcome outcome) {
        String name = assignment.fileName();
        Predicate<String> earlier = tables.containsKey(name) ? file -> false : filesOf(name);
        SortedMap<Long, Outcome> table = tables.computeIfAbsent(name, n -> new TreeMap<>());
        table.put(outcome.seed(), outcome);
        String run = name + "-seed-" + outcome.seed();
        try (FileSet files = new FileSet(folder, earlier)) {
            files.write(name + ".csv", out -> OutcomesCsv.write(out, List.copyOf(table.values())));
            outcome.portrait()
                    .ifPresent(portrait -> {
                        files.write(run + ".svg", out -> PortraitSvg.write(out, portrait));
                        if (portrait.hasCritic()) {
                            files.write(run + "-critic.csv", out -> CriticCsv.write(out, portrait));
                        }
                    });
            written.addAll(files.commit());
        }
    }

    private static Predicate<String> filesOf(String name) {
        return Pattern.compile(Pattern.quote(name) + "(-seed-\\d+(-critic)?)?\\.(csv|svg)")
                .asMatchPredicate();
    }

    /** The files, by name. */
    List<Path> written() {
        List<Path> sorted = new ArrayList<>(written);
        sorted.sort(null);
        return sorted;
    }
}
