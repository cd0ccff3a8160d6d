package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepRow;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.Finding;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

@DisplayName("The folder of a sweep")
class SweepFolderTest {
    private static final Sweep SWEEP =
            new Sweep(
                    GanConfig.standard().withSeed(5),
                    List.of(
                            new SweepAxis(Settings.of("generator.layers"), List.of("8", "16, 16")),
                            new SweepAxis(Settings.of("objective"), List.of("minimax", "hinge"))),
                    2,
                    30);

    private static final List<SweepRow> ROWS =
            List.of(
                    new SweepRow(5, 0.25, 2, 1, OptionalLong.empty(), Finding.MODE_COLLAPSE),
                    new SweepRow(0, Double.NaN, 2, 0, OptionalLong.of(12), Finding.DIVERGED),
                    new SweepRow(6, 1e-7, 0, 0, OptionalLong.empty(), Finding.CONVERGED));

    @TempDir Path folder;

    private void write(List<SweepRow> rows, boolean isFinished) {
        try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
            rows.forEach(opened::add);
            if (isFinished) {
                opened.finish();
            }
        }
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve(SweepFolder.TABLE));
    }

    private void refuses(String key) {
        assertEquals(
                key,
                assertThrows(InputException.class, () -> new SweepFolder(folder, SWEEP)).key());
    }

    @Test
    void holdsTheSweepAndItsResults() throws IOException {
        write(ROWS, true);
        SweepFolder.Content content = SweepFolder.read(folder);
        assertEquals(SWEEP, content.sweep());
        assertEquals(List.of(0, 5, 6), List.copyOf(content.rows().keySet()));
        ROWS.forEach(row -> assertEquals(row, content.rows().get(row.run())));
        assertEquals(
                """
                generator.layers,objective,seed,steps,jsd,modes,covered,diverged,diagnosis
                8,minimax,5,30,,2,0,12,diverged
                "16, 16",minimax,6,30,0.25,2,1,,mode-collapse
                "16, 16",hinge,5,30,1.0E-7,,,,converged
                """
                        .replace("\n", "\r\n"),
                table());
    }

    @Test
    void hasWholeLinesAtAnyTime() throws IOException {
        try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
            assertEquals(1, table().lines().count());
            opened.add(ROWS.get(0));
            assertTrue(table().endsWith(",mode-collapse\r\n"));
            assertEquals(1, SweepFolder.read(folder).rows().size());
        }
    }

    @Test
    void goesOnWhereItWasWhereverTheTableEnds() throws IOException {
        write(ROWS, true);
        String whole = table();
        for (int end = 0; end <= whole.length(); end++) {
            Files.writeString(folder.resolve(SweepFolder.TABLE), whole.substring(0, end));
            try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
                int lost = opened.missing(List.of(0, 5, 6)).size();
                assertTrue(lost == 0 == (end == whole.length()), "" + end);
                ROWS.forEach(opened::add);
                opened.finish();
            }
            assertEquals(whole, table(), "" + end);
        }
    }

    @Test
    void refusesAnotherSweepOrTwoProcessesAtATime() throws IOException {
        write(ROWS, false);
        Sweep longer = new Sweep(SWEEP.base(), SWEEP.axes(), SWEEP.seeds(), 31);
        assertEquals(
                "sweep.error.folder.other",
                assertThrows(InputException.class, () -> new SweepFolder(folder, longer)).key());
        try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
            refuses("sweep.error.folder.busy");
            opened.add(ROWS.get(1));
        }
        Files.delete(folder.resolve(SweepFolder.DESCRIPTION));
        refuses("sweep.error.folder.table");
        assertEquals(4, table().lines().count());
    }

    @Test
    void refusesContradictions() {
        try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
            opened.add(ROWS.get(0));
            opened.add(ROWS.get(0));
            SweepRow other = new SweepRow(5, 0.26, 2, 1, OptionalLong.empty(), Finding.NEAR);
            assertEquals(
                    "sweep.error.folder.contradiction",
                    assertThrows(InputException.class, () -> opened.add(other)).key());
        }
    }

    /** Every refusal names the place, and nothing else escapes. */
    @Test
    void survivesEditedFiles() throws IOException {
        write(ROWS, true);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (String name : List.of(SweepFolder.TABLE, SweepFolder.DESCRIPTION)) {
            Path file = folder.resolve(name);
            String whole = Files.readString(file);
            for (int i = 0; i < 1500; i++) {
                StringBuilder edited = new StringBuilder(whole);
                int at = random.nextInt(whole.length());
                edited.setCharAt(at, "\"{}[],;0e-.x\r\n".charAt(random.nextInt(14)));
                Files.writeString(file, edited);
                try {
                    SweepFolder.read(folder);
                } catch (InputException e) {
                    assertTrue(e.getMessage().startsWith(folder.toString()), e.getMessage());
                    assertTrue(e.getMessage().contains("line "), e.getMessage());
                    refused++;
                }
            }
            Files.writeString(file, whole);
        }
        assertTrue(refused > 1500, "most edits are seen: " + refused);
    }
}
