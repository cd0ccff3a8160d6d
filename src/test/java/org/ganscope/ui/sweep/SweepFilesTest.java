package org.ganscope.ui.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.file.SweepFolder;
import org.ganscope.text.InputException;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A map in a folder")
class SweepFilesTest {
    private static final Sweep SWEEP =
            new Sweep(
                    GanConfig.standard().withBatchSize(8),
                    List.of(
                            new SweepAxis(Settings.of("batch"), List.of("4", "8")),
                            new SweepAxis(Settings.of("objective"), List.of("minimax", "hinge"))),
                    1,
                    5);

    @TempDir Path folder;
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new Pane(), 100, 100));
    }

    private SweepFiles files(Path chosen) {
        return new SweepFiles(
                (window, title, kind, patterns) -> Optional.of(chosen),
                (window, title) -> Optional.of(chosen));
    }

    private void save(SweepWork work) {
        WaitForAsyncUtils.asyncFx(() -> files(folder).save(owner, work, Theme.LIGHT));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void isSavedAsTheCommandLineDoesAndOpenedAgain() throws IOException {
        SweepWork work = new SweepWork(SWEEP);
        work.goOn();
        while (!work.isWhole()) {
            Thread.onSpinWait();
        }
        save(work);
        SweepWork opened = files(folder.resolve(SweepFolder.DESCRIPTION)).load(owner).orElseThrow();
        assertEquals(SWEEP, opened.sweep());
        assertEquals(List.copyOf(work.rows()), List.copyOf(opened.rows()));
        for (String name : List.of("map-jsd.png", "map-diagnosis.png")) {
            byte[] png = Files.readAllBytes(folder.resolve(name));
            assertArrayEquals(new byte[] {'P', 'N', 'G'}, new byte[] {png[1], png[2], png[3]});
        }
    }

    @Test
    void goesOnWhereItWasSaved() {
        SweepWork begun = new SweepWork(SWEEP);
        save(begun);
        SweepWork opened = files(folder.resolve(SweepFolder.DESCRIPTION)).load(owner).orElseThrow();
        assertEquals(0, opened.made());
        opened.goOn();
        while (!opened.isWhole()) {
            Thread.onSpinWait();
        }
        assertTrue(!opened.isBegun());
    }

    @Test
    void isRefusedInASentenceWhereItIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve(SweepFolder.DESCRIPTION), "{}");
        assertTrue(
                assertThrows(InputException.class, () -> files(file).load(owner))
                        .getMessage()
                        .startsWith(file + ", line 1"));
    }
}
