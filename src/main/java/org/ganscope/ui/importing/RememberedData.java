package org.ganscope.ui.importing;

import javafx.animation.AnimationTimer;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.csv.CsvProgress;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Restores your own data at the next start: the file is read on its own thread while the window is
 * already shown, with a placeholder for the target. On the JavaFX thread only.
 */
public final class RememberedData {
    private static final System.Logger LOG = System.getLogger(RememberedData.class.getName());
    private static final String PLANE = "ring";

    private final RunModel model;
    private Optional<Reading<TargetConfig>> reading = Optional.empty();
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    lookIn();
                }
            };

    /**
     * Begins to read, if there is something to read.
     *
     * @param model of the settings {@link #withStandIn}
     * @param remembered the settings as they are remembered
     */
    public RememberedData(RunModel model, GanConfig remembered) {
        this.model = model;
        TargetConfig target = remembered.target();
        if (target.material() instanceof TableFile file) {
            model.ownTargets().await(target);
            reading = Optional.of(Reading.start(progress -> read(target, file, progress)));
            watch.start();
        }
    }

    /** The same settings with a standard target in place of one whose file has not been read. */
    public static GanConfig withStandIn(GanConfig remembered) {
        if (!(remembered.target().material() instanceof TableFile)) {
            return remembered;
        }
        GanConfig standard =
                remembered.dataDimension() == 1
                        ? Scenarios.standard().config()
                        : Scenarios.of(PLANE).config();
        return remembered.withTarget(standard.target());
    }

    private static TargetConfig read(TargetConfig target, TableFile file, CsvProgress progress) {
        TargetConfig read = TableTarget.read(target, file.withHash(""), progress);
        String hash = ((Table) read.material()).file().hash();
        if (!file.hash().isEmpty() && !file.hash().equals(hash)) {
            throw new InputException("status.data.changed", name(file));
        }
        return read;
    }

    /** Uses the data, if they are available by now. */
    public void lookIn() {
        reading.ifPresent(this::tell);
        reading.ifPresent(now -> now.poll(this::take, this::lose));
    }

    /** Whether there is nothing left to read. For tests. */
    public boolean isOver() {
        return reading.isEmpty();
    }

    private void tell(Reading<TargetConfig> now) {
        String words =
                model.ownTargets()
                        .awaited()
                        .map(TargetConfig::material)
                        .map(file -> words((TableFile) file, now.share()))
                        .orElse("");
        Notice standing = model.notices().property().get();
        boolean isFree =
                standing.kind() == Notice.Kind.NONE || standing.kind() == Notice.Kind.READING;
        if (words.isEmpty()) {
            model.notices().forget(Notice.Kind.READING);
        } else if (isFree && !standing.text().equals(words)) {
            model.notices().tell(Notice.Kind.READING, words);
        }
    }

    private static String words(TableFile file, double share) {
        return share < 0
                ? Text.of("status.data.building", name(file))
                : Text.of("status.data.reading", name(file), NumberDisplay.percent(share));
    }

    private static String name(TableFile file) {
        return file.isSample() ? file.path() : String.valueOf(Path.of(file.path()).getFileName());
    }

    /** Called before anything that may fail, which would otherwise come again at the next pulse. */
    private void end() {
        reading = Optional.empty();
        watch.stop();
        model.notices().forget(Notice.Kind.READING);
    }

    private void take(TargetConfig read) {
        end();
        try {
            model.starter().arrive(read);
        } catch (RuntimeException e) {
            lose(e);
        }
    }

    private void lose(RuntimeException failure) {
        end();
        String reason;
        if (failure instanceof InputException) {
            reason = FormWords.inWords(String.valueOf(failure.getMessage()));
        } else {
            LOG.log(System.Logger.Level.WARNING, "remembered data", failure);
            reason = Text.of("status.data.unforeseen");
        }
        if (model.ownTargets().awaited().isPresent()) {
            model.notices().tell(Notice.Kind.TROUBLE, Text.of("status.data.lost", reason));
        }
    }
}
